"""Hooks: what they see, and what they may change."""

from __future__ import annotations

from typing import Any

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.hooks import HookContext, Hooks
from acme_sdk._runtime.messages import HttpRequest, HttpResponse
from acme_sdk._runtime.retries import BackoffStrategy, RetryConfig
from runtime_calls import ONE, Caller, client_of, ping
from runtime_server import Answer, Server, as_json

QUICK = RetryConfig("backoff", BackoffStrategy(1, 4, 1.5, 5_000))


def test_each_sees_its_moment(server: Server, caller: Caller) -> None:
    seen: list[tuple[Any, ...]] = []

    def before(context: HookContext, request: HttpRequest) -> None:
        seen.append(("before", context.operation_id, context.attempt))
        request.headers["X-Signed"] = str(context.attempt)

    def success(context: HookContext, response: HttpResponse) -> None:
        seen.append(("success", response.status_code))

    hooks = Hooks()
    hooks.before_request.append(before)
    hooks.after_success.append(success)
    server.answer(Answer(503, media=""), as_json(ONE))
    caller(client_of(server.url, hooks=hooks, retry_config=QUICK), ping())
    assert seen == [("before", "ping", 1), ("before", "ping", 2), ("success", 200)]
    assert [asked.header("x-signed") for asked in server.asked] == ["1", "2"]


def test_they_may_return_something_else(server: Server, caller: Caller) -> None:
    def before(context: HookContext, request: HttpRequest) -> HttpRequest:
        return HttpRequest("GET", request.url + "/other", request.headers)

    def success(context: HookContext, response: HttpResponse) -> HttpResponse:
        return HttpResponse(200, response.headers, b'{"id":"z"}', request=response.request)

    hooks = Hooks()
    hooks.before_request.append(before)
    hooks.after_success.append(success)
    server.answer(as_json(ONE))
    assert caller(client_of(server.url, hooks=hooks), ping()).thing.id == "z"
    assert server.last.target == "/ping/other"


def test_after_error_sees_what_ends_a_call(server: Server, caller: Caller) -> None:
    seen: list[Exception] = []

    class MineError(Exception):
        pass

    def look(context: HookContext, error: Exception) -> None:
        seen.append(error)

    def change(context: HookContext, error: Exception) -> Exception:
        return MineError(str(error))

    hooks = Hooks()
    hooks.after_error.append(look)
    client = client_of(server.url, hooks=hooks)
    server.answer(as_json({"errorCode": "A", "errorMessage": "b"}, 404))
    with pytest.raises(errors.ApiError) as caught:
        caller(client, ping())
    assert seen == [caught.value]
    hooks.after_error.append(change)
    with pytest.raises(MineError) as changed:
        caller(client, ping(), server_url="http://127.0.0.1:9", retries=None)
    assert isinstance(seen[1], errors.SDKConnectionError)
    assert changed.value.__cause__ is seen[1]


def test_a_hook_may_be_a_coroutine_function(server: Server, caller: Caller) -> None:
    async def before(context: HookContext, request: HttpRequest) -> None:
        request.headers["X-Later"] = "1"

    hooks = Hooks()
    hooks.before_request.append(before)
    client = client_of(server.url, hooks=hooks)
    server.answer(as_json(ONE))
    if caller.is_async:
        caller(client, ping())
        assert server.last.header("x-later") == "1"
    else:
        with pytest.raises(TypeError, match="a coroutine function is for async calls"):
            caller(client, ping())
        assert server.asked == []
