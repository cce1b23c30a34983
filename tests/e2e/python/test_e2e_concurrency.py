"""One SDK object for many threads and for many tasks."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sdk_driver import MakeSDK
from sdkwright.mock import TOKEN, MockServer

THREADS = 8
CALLS = 20
TASKS = 100


def names_sent(server: MockServer) -> list[str]:
    return sorted(
        one.request.query.removeprefix("name=")
        for one in server.requests
        if one.operation == "listTriggers"
    )


def test_eight_threads(make_sdk: MakeSDK, server: MockServer) -> None:
    with make_sdk() as sdk, ThreadPoolExecutor(THREADS) as pool:

        def work(thread: int) -> list[Any]:
            return [
                sdk.orchestration.v1.list_triggers({"name": f"{thread}-{number}"})
                for number in range(CALLS)
            ]

        responses = [one for many in pool.map(work, range(THREADS)) for one in many]
    assert {one.status_code for one in responses} == {200}
    assert len(responses) == THREADS * CALLS
    assert names_sent(server) == sorted(f"{t}-{n}" for t in range(THREADS) for n in range(CALLS))
    assert [one.operation for one in server.requests].count(TOKEN) == 1
    assert server.violations == []


def test_a_hundred_tasks(make_sdk: MakeSDK, server: MockServer) -> None:
    async def run() -> list[Any]:
        async with make_sdk() as sdk:
            method = sdk.orchestration.v1.list_triggers_async
            return await asyncio.gather(*(method({"name": str(n)}) for n in range(TASKS)))

    responses = asyncio.run(run())
    assert [one.raw_response.url.partition("name=")[2] for one in responses] == [
        str(number) for number in range(TASKS)
    ]
    assert names_sent(server) == sorted(str(number) for number in range(TASKS))
    assert [one.operation for one in server.requests].count(TOKEN) == 1
    assert server.violations == []


def test_one_object_through_several_event_loops(make_sdk: MakeSDK, server: MockServer) -> None:
    sdk = make_sdk()

    async def call() -> int:
        response = await sdk.orchestration.v1.list_triggers_async({})
        return int(response.status_code)

    async def call_and_close() -> int:
        async with sdk:
            return await call()

    assert asyncio.run(call_and_close()) == 200
    assert asyncio.run(call_and_close()) == 200
    with sdk:
        assert sdk.orchestration.v1.list_triggers({}).status_code == 200
    assert [one.operation for one in server.requests] == [TOKEN] + ["listTriggers"] * 3


def test_a_task_that_is_cancelled_leaves_the_others(make_sdk: MakeSDK, server: MockServer) -> None:
    from sdkwright.mock import Scripted

    server.script("getWorkflow", [Scripted(200, delay=2.0)])

    async def run() -> int:
        async with make_sdk() as sdk:
            slow = asyncio.create_task(sdk.orchestration.v1.get_workflow_async({"flow_id": "w"}))
            await asyncio.sleep(0.2)
            slow.cancel()
            done = await asyncio.gather(slow, return_exceptions=True)
            assert isinstance(done[0], asyncio.CancelledError)
            response = await sdk.orchestration.v1.list_triggers_async({})
            return int(response.status_code)

    assert asyncio.run(run()) == 200
