"""Runs a scenario with the Python SDK, by sync or by async calls, and words what came of it."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from documented_calls import CALLS, snake
from formance_sdk_python import SDK, UNSET, Hooks, errors
from formance_sdk_python.models import shared
from formance_sdk_python.utils import BackoffStrategy, RetryConfig
from scenario import ClientSettings, Outcome, Retries, Scenario

KINDS = (
    (errors.TokenError, "token"),
    (errors.ResponseValidationError, "decode"),
    (errors.RequestValidationError, "request"),
    (errors.SDKTimeoutError, "timeout"),
    (errors.SDKConnectionError, "connection"),
    (errors.ApiError, "api"),
    (errors.SDKError, "status"),
)


class MakeSDK(Protocol):
    """The fixture ``make_sdk``."""

    def __call__(self, **settings: Any) -> SDK: ...


class Redirect:
    """A hook that notes where a request would have gone, and sends it to the mock instead."""

    def __init__(self, url: str) -> None:
        self.mock = url
        self.seen = ""

    def __call__(self, context: Any, request: Any) -> None:
        self.seen = request.url
        request.url = self.mock + "/" + request.url.split("/", 3)[3]


class Drive:
    """A ``scenario.Driver``; ``mode`` is "sync" or "async"."""

    def __init__(self, mode: str) -> None:
        self.mode = mode

    def __call__(self, scenario: Scenario, url: str) -> list[Outcome]:
        redirect = Redirect(url)
        sdk = SDK(**settings(scenario.client, url, redirect))
        run = Run(scenario, sdk, redirect)
        if self.mode == "sync":
            with sdk:
                return run.sync()
        return asyncio.run(run.asynchronous())


class Run:
    def __init__(self, scenario: Scenario, sdk: SDK, redirect: Redirect) -> None:
        self.scenario = scenario
        self.sdk = sdk
        self.redirect = redirect
        self.options = options_of(scenario)
        self.documented = CALLS[scenario.operation]
        self.arguments = self.documented.arguments(scenario.request)

    def sync(self) -> list[Outcome]:
        scenario = self.scenario
        if scenario.at_once:
            with ThreadPoolExecutor(scenario.calls) as pool:
                return list(pool.map(lambda _: self.one(), range(scenario.calls)))
        outcomes = []
        for number in range(scenario.calls):
            time.sleep(scenario.pause_ms / 1000 if number else 0)
            outcomes.append(self.one())
        return outcomes

    async def asynchronous(self) -> list[Outcome]:
        scenario = self.scenario
        async with self.sdk:
            if scenario.at_once:
                return await asyncio.gather(*(self.one_async() for _ in range(scenario.calls)))
            outcomes = []
            for number in range(scenario.calls):
                await asyncio.sleep(scenario.pause_ms / 1000 if number else 0)
                outcomes.append(await self.one_async())
            return outcomes

    def one(self) -> Outcome:
        try:
            response = self.documented.method(self.sdk)(*self.arguments, **self.options)
            items = len(list(response)) if self.scenario.read == "items" else None
            pages = len(list(response.pages())) if self.scenario.read == "pages" else None
        except errors.SDKError as error:
            return failed(error)
        return self.succeeded(response, items, pages)

    async def one_async(self) -> Outcome:
        method = self.documented.method(self.sdk, "_async")
        try:
            response = await method(*self.arguments, **self.options)
            reads, items, pages = self.scenario.read, None, None
            if reads == "items":
                items = len([item async for item in response])
            elif reads == "pages":
                pages = len([page async for page in response.pages_async()])
        except errors.SDKError as error:
            return failed(error)
        return self.succeeded(response, items, pages)

    def succeeded(self, response: Any, items: int | None, pages: int | None) -> Outcome:
        answer = self.documented.answer
        return Outcome(
            outcome="success",
            status=response.status_code,
            result=getattr(response, snake(answer)).model_dump_wire() if answer else None,
            items=items,
            pages=pages,
            url=self.redirect.seen,
        )


def failed(error: errors.SDKError) -> Outcome:
    kind = next(kind for cls, kind in KINDS if isinstance(error, cls))
    return Outcome(
        outcome=kind,
        type=type(error).__name__,
        status=error.status_code,
        error=error.data.model_dump_wire() if isinstance(error, errors.ApiError) else None,
    )


def settings(client: ClientSettings, url: str, redirect: Redirect) -> dict[str, Any]:
    made: dict[str, Any] = {"retry_config": retries_of(client.retries)}
    if client.credentials:
        made["security"] = shared.Security(
            client_id="me", client_secret="s3cr3t-of-mine", token_url=client.token_url
        )
    if client.timeout_ms is not None:
        made["timeout_ms"] = client.timeout_ms
    server = client.server
    if server is None:
        made["server_url"] = url
    elif server.url is not None:
        made["server_url"] = server.url
    else:
        made |= {"server_idx": server.index, **server.variables, "hooks": Hooks()}
        made["hooks"].before_request.append(redirect)
    return made


def options_of(scenario: Scenario) -> dict[str, Any]:
    options = scenario.options
    return {
        "retries": retries_of(options.retries),
        "timeout_ms": options.timeout_ms,
        "server_url": options.server_url,
        "http_headers": options.headers or None,
    }


def retries_of(given: Retries | str | None) -> Any:
    if given is None:
        return UNSET
    if isinstance(given, str):
        return None
    backoff = BackoffStrategy(given.initial_ms, given.max_ms, given.exponent, given.elapsed_ms)
    if given.statuses is None:
        return RetryConfig("backoff", backoff, given.connection_errors)
    return RetryConfig("backoff", backoff, given.connection_errors, tuple(given.statuses))
