"""Measures httpx2 alone: a request and its body as bytes; and its engine, httpcore2, for calls one
after another. Prints what it found as JSON.

python probe_client.py PORT CALLS AT_ONCE
"""

import asyncio
import json
import sys

import httpcore2
import httpx2
from loops import async_call, sync_call

PORT, CALLS = int(sys.argv[1]), int(sys.argv[2])
URL = f"http://127.0.0.1:{PORT}/api/orchestration/workflows"
HEADERS = {"authorization": "Bearer token", "accept": "application/json"}


async def asynchronous(at_once: int) -> float:
    async with httpx2.AsyncClient() as client:
        return await async_call(lambda: client.get(URL, headers=HEADERS), CALLS, at_once)


with httpx2.Client() as client:
    found = {"call, sync": sync_call(lambda: client.get(URL, headers=HEADERS), CALLS)}
with httpcore2.ConnectionPool() as pool:
    found["call, sync, its engine"] = sync_call(
        lambda: pool.request("GET", URL, headers=HEADERS), CALLS
    )
for at_once in map(int, sys.argv[3].split(",")):
    found[f"call, async, {at_once} at once"] = asyncio.run(asynchronous(at_once))
print(json.dumps(found))
