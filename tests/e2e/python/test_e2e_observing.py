"""Looking on, and taking over: the debug log, hooks, HTTP clients and transports of the user's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from formance_sdk_python import SDK, Hooks, errors
from sdk_driver import MakeSDK
from sdkwright.mock import MockServer, Scripted

NOT_FOUND = Scripted(404, body=b'{"errorCode":"NOT_FOUND","errorMessage":"no such workflow"}')
SECRETS = ("s3cr3t-of-mine", "mock-token-", "Bearer", "hunter2")

Run = Callable[[SDK, str, dict[str, Any]], Any]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Run:
    """``call(sdk, "list_triggers", {…})`` , sync or async; closes the SDK."""
    asynchronous = request.param == "async"

    def run(sdk: SDK, method: str, options: dict[str, Any]) -> Any:
        async def run_async() -> Any:
            async with sdk:
                return await getattr(sdk.orchestration.v1, f"{method}_async")(**options)

        if asynchronous:
            return asyncio.run(run_async())
        with sdk:
            return getattr(sdk.orchestration.v1, method)(**options)

    return run


@pytest.mark.parametrize("answers", [[], [NOT_FOUND], [Scripted(401)], [Scripted(0)]])
def test_the_log_keeps_secrets(
    answers: list[Scripted],
    call: Run,
    make_sdk: MakeSDK,
    server: MockServer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.script("listTriggers", answers)
    logger = logging.getLogger("e2e.secrets")
    headers = {"X-Api-Token": "hunter2", "Cookie": "session=hunter2"}
    with caplog.at_level(logging.DEBUG, "e2e.secrets"):
        try:
            call(
                make_sdk(debug_logger=logger),
                "list_triggers",
                {"request": {}, "http_headers": headers},
            )
        except errors.SDKError as error:
            assert not found_in(f"{error!r} {error} {error.request!r} {error.raw_response!r}")
            assert not found_in(repr(error.request and error.request.headers))
    assert "/api/auth/oauth/token" in caplog.text
    assert "/api/orchestration/triggers" in caplog.text
    assert not found_in(caplog.text)


def found_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def noting(seen: list[str], name: str) -> Callable[[Any, Any], None]:
    return lambda context, value: seen.append(f"{name} {context.operation_id} {context.attempt}")


def hooks_into(seen: list[str]) -> Hooks:
    hooks = Hooks()
    hooks.before_request += [noting(seen, "first"), noting(seen, "second")]
    hooks.after_success.append(noting(seen, "success"))
    hooks.after_error.append(noting(seen, "error"))
    return hooks


def test_hooks_of_a_success_fire_in_order(call: Run, make_sdk: MakeSDK, server: MockServer) -> None:
    server.script("listTriggers", [Scripted(503, {"Retry-After": "0"})])
    seen: list[str] = []
    call(make_sdk(hooks=hooks_into(seen)), "list_triggers", {"request": {}})
    assert seen == [
        "first listTriggers 1",
        "second listTriggers 1",
        "first listTriggers 2",
        "second listTriggers 2",
        "success listTriggers 2",
    ]


def test_hooks_of_a_failure_fire_in_order(call: Run, make_sdk: MakeSDK, server: MockServer) -> None:
    server.script("getWorkflow", [NOT_FOUND])
    seen: list[str] = []
    with pytest.raises(errors.Error) as caught:
        call(make_sdk(hooks=hooks_into(seen)), "get_workflow", {"request": {"flow_id": "w"}})
    assert seen == ["first getWorkflow 1", "second getWorkflow 1", "error getWorkflow 1"]
    assert caught.value.data.error_message == "no such workflow"


def test_a_hook_changes_the_request(call: Run, make_sdk: MakeSDK, server: MockServer) -> None:
    def sign(context: Any, request: Any) -> None:
        request.headers["X-Signature"] = f"{context.operation_id}:{request.method}"

    hooks = Hooks()
    hooks.before_request.append(sign)
    call(make_sdk(hooks=hooks), "list_triggers", {"request": {}})
    assert server.requests[-1].request.headers["x-signature"] == "listTriggers:GET"


def test_a_client_of_the_users(make_sdk: MakeSDK, server: MockServer) -> None:
    with httpx2.Client(headers={"X-From": "my-client"}) as client:
        for _ in range(2):
            with make_sdk(client=client) as sdk:
                sdk.orchestration.v1.list_triggers({})
            assert not client.is_closed
    assert [one.request.headers.get("x-from") for one in server.requests] == ["my-client"] * 4
    assert server.violations == []


def test_an_async_client_of_the_users(make_sdk: MakeSDK, server: MockServer) -> None:
    async def run() -> None:
        async with httpx2.AsyncClient(headers={"X-From": "my-client"}) as client:
            for _ in range(2):
                async with make_sdk(async_client=client) as sdk:
                    await sdk.orchestration.v1.list_triggers_async({})
                assert not client.is_closed

    asyncio.run(run())
    assert [one.request.headers.get("x-from") for one in server.requests] == ["my-client"] * 4
    assert server.violations == []


@pytest.mark.parametrize(
    ("error", "kind"), [("ReadTimeout", "SDKTimeoutError"), ("ConnectError", "SDKConnectionError")]
)
def test_errors_of_a_users_client_are_ours(error: str, kind: str, make_sdk: MakeSDK) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise getattr(httpx2, error)("broken", request=request)

    with (
        httpx2.Client(transport=httpx2.MockTransport(fail)) as client,
        make_sdk(client=client) as sdk,
        pytest.raises(errors.SDKConnectionError) as caught,
    ):
        sdk.orchestration.v1.list_triggers({}, retries=None)
    assert type(caught.value).__name__ == kind


class Canned:
    """A transport of the user's: answers by itself, and is both a sync and an async one."""

    def __init__(self) -> None:
        self.urls: list[str] = []
        self.closed = False

    def answer(self, request: Any) -> Any:
        from formance_sdk_python._runtime.messages import Headers, HttpResponse

        self.urls.append(request.url)
        token = b'{"access_token": "t", "token_type": "Bearer", "expires_in": 60}'
        body = token if "oauth" in request.url else b'{"data": []}'
        fields = [("Content-Type", "application/json")]
        return HttpResponse(200, Headers(fields), body, request=request)


class CannedSync(Canned):
    def send(self, request: Any) -> Any:
        return self.answer(request)

    def close(self) -> None:
        self.closed = True


class CannedAsync(Canned):
    async def send(self, request: Any) -> Any:
        return self.answer(request)

    async def aclose(self) -> None:
        self.closed = True


URLS = [
    "http://localhost/api/auth/oauth/token",
    "http://localhost/api/orchestration/triggers?name=n",
]


def test_a_transport_of_the_users(call: Run, make_sdk: MakeSDK, server: MockServer) -> None:
    sync, asynchronous = CannedSync(), CannedAsync()
    sdk = make_sdk(client=sync, async_client=asynchronous, server_url=None)
    response = call(sdk, "list_triggers", {"request": {"name": "n"}})
    assert response.list_triggers_response.data == []
    assert sorted([sync.urls, asynchronous.urls]) == [[], URLS]
    assert not sync.closed and not asynchronous.closed
    assert server.requests == []
