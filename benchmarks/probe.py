"""Measures the SDK that is installed where this runs, and prints what it found as JSON.

    python probe.py PORT CALLS AT_ONCE ARGUMENTS

``AT_ONCE`` are numbers with commas between; ``ARGUMENTS`` a JSON object, arguments of the client.
All times are CPU milliseconds of this process. Standard library only: whatever is imported here
would be missing from what the SDK's own import costs.
"""

import sys
import time

start = time.process_time()
from formance_sdk_python import SDK  # noqa: E402 - the import is what is measured

imported = time.process_time()
import json  # noqa: E402

PORT, CALLS = int(sys.argv[1]), int(sys.argv[2])
ARGUMENTS = json.loads(sys.argv[4])
URL = f"http://127.0.0.1:{PORT}"


def client(**arguments: object) -> "SDK":
    from formance_sdk_python.models import shared

    security = shared.Security(
        client_id="id", client_secret="secret", token_url=f"{URL}/api/auth/oauth/token"
    )
    return SDK(security=security, server_url=URL, **arguments)


before = time.process_time()
sdk = client(**ARGUMENTS)
made = time.process_time()
sdk.orchestration.v1.list_workflows()
called = time.process_time()

from resident import resident  # noqa: E402

memory = resident()

import asyncio  # noqa: E402
import urllib.request  # noqa: E402

from loops import async_call, sync_call  # noqa: E402


def decoding(body: bytes) -> float:
    """What more a call costs with ``body`` than with an empty list, without a network."""
    try:
        import httpx2 as http
    except ImportError:
        import httpx as http

    def in_memory(answer: bytes) -> float:
        headers = {"content-type": "application/json"}
        token = b'{"access_token": "token", "token_type": "Bearer", "expires_in": 3600}'

        def handle(request: object) -> "http.Response":
            content = token if "/oauth/token" in str(request.url) else answer
            return http.Response(200, headers=headers, content=content)

        transport = http.MockTransport(handle)
        return sync_call(
            client(client=http.Client(transport=transport)).orchestration.v1.list_workflows, CALLS
        )

    return in_memory(body) - in_memory(b'{"data": []}')


found = {
    "import": 1000 * (imported - start),
    "client made": 1000 * (imported - start + made - before),
    "first call done": 1000 * (imported - start + called - before),
    "memory": memory,
    "call, sync": sync_call(sdk.orchestration.v1.list_workflows, CALLS),
}
for at_once in map(int, sys.argv[3].split(",")):
    call = client(**ARGUMENTS).orchestration.v1.list_workflows_async
    found[f"call, async, {at_once} at once"] = asyncio.run(async_call(call, CALLS, at_once))
with urllib.request.urlopen(f"{URL}/api/orchestration/workflows") as answer:
    body = answer.read()
if len(body) > 100_000:
    found["decoding alone"] = decoding(body)
print(json.dumps(found))
