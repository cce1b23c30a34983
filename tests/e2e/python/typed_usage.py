"""A program that uses the SDK with types; type checkers read it, nothing runs it."""
# Every comment that silences a checker must be needed: misuse is an error for both of them.
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import assert_type

import httpx2
from formance_sdk_python import SDK, UNSET, Hooks, errors
from formance_sdk_python.models import operations, shared
from formance_sdk_python.types import Page, UnknownVariant
from formance_sdk_python.utils import BackoffStrategy, RetryConfig
from pyreqwest.client import ClientBuilder, SyncClientBuilder


def settings() -> SDK:
    def credentials() -> shared.Security:
        return shared.Security(client_id="me", client_secret="mine")

    SDK(security=credentials)
    SDK(transport="fast", timeout_ms=5_000)
    SDK(transport="faster")  # type: ignore[arg-type]
    SDK(client=SyncClientBuilder().build(), async_client=ClientBuilder().build())
    SDK(client=ClientBuilder().build())  # type: ignore[arg-type]
    return SDK(
        security=credentials(),
        organization="acme-prod",
        server_idx=1,
        client=httpx2.Client(),
        async_client=httpx2.AsyncClient(),
        retry_config=RetryConfig("backoff", BackoffStrategy(500, 8_000, 2.0, 30_000)),
        timeout_ms=None,
        debug_logger=logging.getLogger("sdk"),
        hooks=Hooks(),
    )


def requests(sdk: SDK) -> None:
    v1 = sdk.orchestration.v1
    response = v1.get_workflow({"flow_id": "w"}, retries=None, http_headers={"X-Trace": "t"})
    assert_type(response, operations.GetWorkflowResponse)
    v1.get_workflow(operations.GetWorkflowRequest(flow_id="w"))
    assert_type(v1.create_trigger(), operations.CreateTriggerResponse)
    v1.create_trigger({"event": "SAVED_PAYMENT", "workflow_id": "w", "vars": {"a": 1}})
    v1.create_trigger(shared.TriggerData(event="SAVED_PAYMENT", workflow_id="w"))
    v1.send_event({"instance_id": "i", "request_body": {"name": "paid"}}, retries=UNSET)


def misuse(sdk: SDK) -> None:
    v1 = sdk.orchestration.v1
    v1.get_workflow({"flow": "w"})  # type: ignore[arg-type]
    v1.get_workflow({"flow_id": 1})  # type: ignore[arg-type]
    v1.get_workflow()  # type: ignore[call-arg]
    v1.get_workflow({"flow_id": "w"}, retry=None)  # type: ignore[call-arg]
    operations.GetWorkflowRequest(flow_id=None)  # type: ignore[arg-type]
    shared.Security("me", "mine")  # type: ignore[call-arg]


def answers(sdk: SDK) -> None:
    response = sdk.orchestration.v1.get_instance_history({"instance_id": "i"})
    assert_type(response.status_code, int)
    body = response.get_workflow_instance_history_response
    assert_type(body, shared.GetWorkflowInstanceHistoryResponse | None)
    if body is None:
        return
    entry = body.data[0]
    assert_type(entry.started_at, datetime)
    assert_type(entry.terminated_at, datetime | None)
    match entry.input:
        case shared.StageSend(amount=amount):
            assert_type(amount, shared.Monetary | None)
        case shared.StageDelay() | shared.StageWaitEvent() | shared.Update():
            pass
        case UnknownVariant() as other:
            print(other.raw)


def first(page: Page[shared.V2Trigger]) -> shared.V2Trigger | None:
    return next(iter(page), None)


def pages(sdk: SDK) -> None:
    page = sdk.orchestration.v2.list_triggers({"page_size": 10})
    assert_type(iter(page), Iterator[shared.V2Trigger])
    assert_type(page.items, list[shared.V2Trigger])
    assert_type(first(page), shared.V2Trigger | None)
    assert_type(page.next(), operations.V2ListTriggersResponse | None)
    for each in page.pages():
        assert_type(each, operations.V2ListTriggersResponse)


async def asynchronous(sdk: SDK) -> None:
    async with sdk:
        page = await sdk.orchestration.v2.list_triggers_async({"page_size": 10})
        assert_type(page, operations.V2ListTriggersResponse)
        assert_type(aiter(page), AsyncIterator[shared.V2Trigger])
        async for trigger in page:
            assert_type(trigger.created_at, datetime)


def failures(sdk: SDK) -> None:
    try:
        sdk.orchestration.v1.list_workflows()
    except errors.Error as error:
        assert_type(error.data, errors.ErrorData)
        assert_type(error.data.error_message, str)
        assert_type(error.error_code, errors.ErrorErrorCode)
    except errors.SDKTimeoutError as error:
        assert_type(error.status_code, int | None)
    except errors.SDKError as error:
        assert_type(error.body, str | None)
