"""Measures the SDK that is installed where this runs, and prints what it found as JSON.

    python probe.py PORT CALLS

All times are CPU milliseconds of this process. Standard library only: whatever is imported here
would be missing from what the SDK's own import costs.
"""

import sys
import time

start = time.process_time()
from formance_sdk_python import SDK  # noqa: E402 - the import is what is measured

imported = time.process_time()
from formance_sdk_python.models import shared  # noqa: E402

PORT, CALLS = int(sys.argv[1]), int(sys.argv[2])
URL = f"http://127.0.0.1:{PORT}"


def client() -> "SDK":
    security = shared.Security(
        client_id="id", client_secret="secret", token_url=f"{URL}/api/auth/oauth/token"
    )
    return SDK(security=security, server_url=URL)


sdk = client()
made = time.process_time()
sdk.orchestration.v1.list_workflows()
called = time.process_time()

import asyncio  # noqa: E402
import json  # noqa: E402
import resource  # noqa: E402

memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def sync_call() -> float:
    call = sdk.orchestration.v1.list_workflows
    for _ in range(CALLS // 10):
        call()
    begin = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - begin) / CALLS


async def async_call(at_once: int) -> float:
    call = client().orchestration.v1.list_workflows_async
    count = max(CALLS, at_once)
    gate = asyncio.Semaphore(at_once)

    async def one() -> None:
        async with gate:
            await call()

    await asyncio.gather(*(one() for _ in range(at_once)))
    begin = time.process_time()
    await asyncio.gather(*(one() for _ in range(count)))
    return (time.process_time() - begin) / count


found = {
    "import": imported - start,
    "client made": made - start,
    "first call done": called - start,
    "call, sync": sync_call(),
    "call, async, 1 at once": asyncio.run(async_call(1)),
    "call, async, 32 at once": asyncio.run(async_call(32)),
}
milliseconds = {name: seconds * 1000 for name, seconds in found.items()}
print(json.dumps({**milliseconds, "memory after the first call, KiB": memory}))
