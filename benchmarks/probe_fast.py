"""Measures pyreqwest and msgspec alone: a request whose answer is decoded as a class that has what
the answer has. Prints what it found as JSON.

python probe_fast.py PORT CALLS AT_ONCE
"""

import os
import sys

# As the SDK loads it: its allocator would take large pages.
os.environ["MIMALLOC_ALLOW_THP"] = "0"

import msgspec
from pyreqwest.client import ClientBuilder, SyncClientBuilder

PORT, CALLS = int(sys.argv[1]), int(sys.argv[2])
URL = f"http://127.0.0.1:{PORT}/api/orchestration/workflows"
HEADERS = {"authorization": "Bearer token", "accept": "application/json"}


class Config(msgspec.Struct):
    stages: list[dict[str, dict[str, str]]]
    name: str | None = None


class Workflow(msgspec.Struct):
    config: Config
    createdAt: str  # noqa: N815
    updatedAt: str  # noqa: N815
    id: str


class Workflows(msgspec.Struct):
    data: list[Workflow]


decode = msgspec.json.Decoder(Workflows).decode
client = SyncClientBuilder().build()


def call() -> Workflows:
    return decode(client.get(URL).headers(HEADERS).build().send().bytes())


call()

from resident import resident  # noqa: E402

found = {"memory": resident()}

import asyncio  # noqa: E402
import json  # noqa: E402
import time  # noqa: E402

from loops import async_call, sync_call  # noqa: E402


async def asynchronous(at_once: int) -> float:
    async with ClientBuilder().build() as client:

        async def call() -> Workflows:
            answer = await client.get(URL).headers(HEADERS).build().send()
            return decode(await answer.bytes())

        return await async_call(call, CALLS, at_once)


found["call, sync"] = sync_call(call, CALLS)
for at_once in map(int, sys.argv[3].split(",")):
    found[f"call, async, {at_once} at once"] = asyncio.run(asynchronous(at_once))
print(json.dumps(found))
# Its threads let go of the last results; an interpreter that ends before ends with a fatal error.
time.sleep(0.02)
