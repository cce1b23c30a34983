"""Measures pyreqwest and msgspec alone: what anybody has to ask of them who wants what the SDK
gives. The headers and the settings of the client are the SDK's; of the answer the status and the
content type are looked at, and the body is decoded as a class that has what the answer has, dates
as dates. Prints what it found as JSON.

python probe_fast.py PORT CALLS AT_ONCE
"""

import os
import sys

# As the SDK loads it: its allocator would take large pages.
os.environ["MIMALLOC_ALLOW_THP"] = "0"

from datetime import datetime, timedelta
from typing import Any

import msgspec
from pyreqwest.client import ClientBuilder, SyncClientBuilder

PORT, CALLS = int(sys.argv[1]), int(sys.argv[2])
URL = f"http://127.0.0.1:{PORT}/api/orchestration/workflows"
HEADERS = [
    ("Accept", "application/json"),
    ("Accept-Encoding", "gzip, deflate"),
    ("User-Agent", "formance-sdk-python/0.1.0"),
    ("Authorization", "Bearer token"),
]
MINUTE = timedelta(seconds=60)
CONNECTIONS = 100


class Config(msgspec.Struct):
    stages: list[dict[str, Any]]
    name: str | None = None


class Workflow(msgspec.Struct):
    config: Config
    createdAt: datetime  # noqa: N815
    updatedAt: datetime  # noqa: N815
    id: str


class Workflows(msgspec.Struct):
    data: list[Workflow]


decode = msgspec.json.Decoder(Workflows).decode


def settings(builder: Any) -> Any:
    builder.no_proxy().follow_redirects(False).max_connections(CONNECTIONS)
    builder.pool_max_idle_per_host(CONNECTIONS).danger_accept_invalid_certs(True)
    return builder.connect_timeout(MINUTE).read_timeout(MINUTE).pool_timeout(MINUTE)


def checked(answer: Any) -> None:
    if answer.status != 200 or answer.headers.get("content-type") != "application/json":
        raise ValueError(answer)


client = settings(SyncClientBuilder()).build()


def call() -> Workflows:
    answer = client.request("GET", URL).headers(HEADERS).build().send()
    checked(answer)
    return decode(answer.bytes())


call()

from resident import resident  # noqa: E402

found = {"memory": resident()}

import asyncio  # noqa: E402
import json  # noqa: E402
import time  # noqa: E402

from loops import async_call, sync_call  # noqa: E402


async def asynchronous(at_once: int) -> float:
    async with settings(ClientBuilder()).build() as client:

        async def call() -> Workflows:
            answer = await client.request("GET", URL).headers(HEADERS).build().send()
            checked(answer)
            return decode(await answer.bytes())

        return await async_call(call, CALLS, at_once)


found["call, sync"] = sync_call(call, CALLS)
for at_once in map(int, sys.argv[3].split(",")):
    found[f"call, async, {at_once} at once"] = asyncio.run(asynchronous(at_once))
print(json.dumps(found))
# Its threads let go of the last results; an interpreter that ends before ends with a fatal error.
time.sleep(0.02)
