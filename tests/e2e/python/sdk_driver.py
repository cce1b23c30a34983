"""Runs a scenario with a Python SDK, by sync or by async calls, and words what came of it."""

from __future__ import annotations

import asyncio
import base64
import io
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import exact
from scenario import Called, ClientSettings, Outcome, Retries, Scenario, calls_of

if TYPE_CHECKING:
    from formance_sdk_python import SDK

MODULES = {
    "pydantic": {"orchestration": "formance_sdk_python", "conformance": "conformance_sdk"},
    "msgspec": {"orchestration": "formance_msgspec", "conformance": "conformance_msgspec"},
}
"""What the models are made of → document → module."""
KINDS = (
    ("TokenError", "token"),
    ("ResponseValidationError", "decode"),
    ("RequestValidationError", "request"),
    ("SDKTimeoutError", "timeout"),
    ("SDKConnectionError", "connection"),
    ("ApiError", "api"),
    ("SDKError", "status"),
)


class MakeSDK(Protocol):
    """The fixture ``make_sdk``."""

    def __call__(self, **settings: Any) -> SDK: ...


class Package:
    """An SDK's modules by their names."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root = import_module(name)

    def module(self, name: str) -> Any:
        return import_module(f"{self.name}.{name}")

    def operation(self, called: Called) -> Any:
        return self.module(f"models.operations.{snake(called.model_name)}").OPERATION

    def settings(self, client: ClientSettings, url: str) -> dict[str, Any]:
        made: dict[str, Any] = {"retry_config": self.retries(client.retries)}
        if client.security is not None:
            made["security"] = self.module("models.shared").Security(**client.security)
        if client.timeout_ms is not None:
            made["timeout_ms"] = client.timeout_ms
        server = client.server
        if server is None:
            return made | {"server_url": url}
        if server.url is not None:
            return made | {"server_url": server.url}
        return made | {"server_idx": server.index, **server.variables}

    def retries(self, given: Retries | str | None) -> Any:
        if given is None:
            return self.root.UNSET
        if isinstance(given, str):
            return None
        utils = self.module("utils")
        waits = given.initial_ms, given.max_ms, given.exponent, given.elapsed_ms
        backoff = utils.BackoffStrategy(*waits)
        statuses = () if given.statuses is None else (tuple(given.statuses),)
        return utils.RetryConfig("backoff", backoff, given.connection_errors, *statuses)

    def revived(self, value: Any) -> Any:
        """With bytes, files and streams where the scenario has an object with a tag for them."""
        match value:
            case {"$bytes": str(text)}:
                return base64.b64decode(text)
            case {"$stream": list(pieces)}:
                file = self.module("types").File
                return file(iter([self.revived(piece) for piece in pieces]))
            case {"$file": dict(given)}:
                content = self.revived(given["content"])
                if given.get("open"):
                    content = iter([content]) if given.get("unknown") else io.BytesIO(content)
                file = self.module("types").File
                return file(content, given.get("name"), given.get("type"))
            case dict():
                return {key: self.revived(item) for key, item in value.items()}
            case list():
                return [self.revived(item) for item in value]
            case _:
                return value


package_of = cache(lambda models, document: Package(MODULES[models][document]))


def snake(name: tuple[str, ...]) -> str:
    return "_".join(name).lower()


class Watch:
    """Hooks and a logger that note what they see. A request to a server of the document's is led to
    the mock instead."""

    def __init__(self, client: ClientSettings, url: str) -> None:
        self.mock = url if client.server is not None and client.server.url is None else ""
        self.seen = ""
        self.notes: list[str] = []
        self.lines: list[str] = []

    def settings(self, package: Package, client: ClientSettings) -> dict[str, Any]:
        hooks = package.root.Hooks()
        if client.hooks:
            hooks.before_request.append(self.note_request)
            hooks.after_success.append(self.note_success)
            hooks.after_error.append(self.note_error)
        if self.mock:
            hooks.before_request.append(self.redirect)
        return {"hooks": hooks} | ({"debug_logger": self} if client.log else {})

    def debug(self, message: str, *arguments: Any) -> None:
        self.lines.append(message % arguments)

    def redirect(self, context: Any, request: Any) -> None:
        self.seen = request.url
        request.url = self.mock + "/" + request.url.split("/", 3)[3]

    def note_request(self, context: Any, request: Any) -> None:
        self.notes.append(f"before {context.operation_id} {context.attempt}")
        request.headers["x-hook"] = "seen"

    def note_success(self, context: Any, response: Any) -> None:
        self.notes.append(f"success {response.status_code}")

    def note_error(self, context: Any, error: Any) -> None:
        self.notes.append(f"error {context.attempt}")


MODES = {
    "Python": ("sync", "httpx2", "pydantic"),
    "Python async": ("async", "httpx2", "pydantic"),
    "Python fast": ("sync", "fast", "pydantic"),
    "Python fast async": ("async", "fast", "pydantic"),
    "Python msgspec": ("sync", "httpx2", "msgspec"),
    "Python msgspec async": ("async", "httpx2", "msgspec"),
}
"""The SDKs of the matrix: kinds of calls, transports, and what the models are made of."""


class Drive:
    """A ``scenario.Driver`` of one of ``MODES``."""

    def __init__(self, mode: str, transport: str, models: str) -> None:
        self.mode = mode
        self.transport = transport
        self.models = models

    def __call__(self, scenario: Scenario, url: str) -> list[Outcome]:
        package, watch = package_of(self.models, scenario.document), Watch(scenario.client, url)
        settings = package.settings(scenario.client, url)
        settings |= watch.settings(package, scenario.client)
        sdk = package.root.SDK(**settings, transport=self.transport)
        run = Run(scenario, sdk, package, watch)
        if self.mode == "sync":
            with sdk:
                return run.sync()
        return asyncio.run(run.asynchronous())


class Run:
    def __init__(self, scenario: Scenario, sdk: Any, package: Package, watch: Watch) -> None:
        self.scenario = scenario
        self.sdk = sdk
        self.package = package
        self.watch = watch
        options = scenario.options
        self.options = {
            "retries": package.retries(options.retries),
            "timeout_ms": options.timeout_ms,
            "server_url": options.server_url,
            "http_headers": options.headers or None,
        }
        self.called = calls_of(scenario.document)[scenario.operation]
        self.operation = package.operation(self.called)

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

    def method(self, suffix: str = "") -> Any:
        group = self.sdk
        for name in self.called.group:
            group = getattr(group, snake(name))
        return getattr(group, snake(self.called.name) + suffix)

    def arguments(self) -> tuple[Any, ...]:
        """A request as a dict, which may have names of the API's; or the body itself."""
        request, operation = self.scenario.request or {}, self.operation
        if self.called.takes == "nothing":
            return ()
        body = self.package.revived(request.get("body"))
        if self.called.takes == "body":
            return (body,) if "body" in request or operation.bodies[0].required else ()
        given = {
            operation.params[index].field: value
            for index, value in self.called.arguments(self.scenario.request)
        }
        return (given | ({operation.bodies[0].field: body} if "body" in request else {}),)

    def one(self) -> Outcome:
        reads = self.scenario.read
        try:
            response = self.method()(*self.arguments(), **self.options)
            items = len(list(response)) if reads == "items" else None
            pages = len(list(response.pages())) if reads == "pages" else None
            found = drained(*self.body_of(response))
        except self.package.root.errors.SDKError as error:
            return self.failed(error)
        return self.succeeded(response, found, items, pages)

    async def one_async(self) -> Outcome:
        try:
            response = await self.method("_async")(*self.arguments(), **self.options)
            reads, items, pages = self.scenario.read, None, None
            if reads == "items":
                items = len([item async for item in response])
            elif reads == "pages":
                pages = len([page async for page in response.pages_async()])
            found = await drained_async(*self.body_of(response))
        except self.package.root.errors.SDKError as error:
            return self.failed(error)
        return self.succeeded(response, found, items, pages)

    def body_of(self, response: Any) -> tuple[str, Any, Any]:
        """The kind of the body that is there, its value, and a function that writes its values."""
        for result in self.operation.results:
            value = getattr(response, result.field) if result.field else None
            if value is not None and is_kind(value, result.kind):
                return result.kind, value, partial(self.written, result.type)
        return "", None, None

    def written(self, type_: Any, value: Any) -> Any:
        adapter = self.package.module("_runtime.adapters").adapter_of(type_)
        return exact.loads(self.package.module("_runtime.bodies").dump(adapter, value))

    def succeeded(self, response: Any, found: Any, items: Any, pages: Any) -> Outcome:
        return Outcome(
            outcome="success",
            status=response.status_code,
            result=found,
            items=items,
            pages=pages,
            url=self.watch.seen,
            content_type=response.content_type,
            notes=self.watch.notes,
            log="\n".join(self.watch.lines),
        )

    def failed(self, error: Any) -> Outcome:
        errors = self.package.root.errors
        kind = next(kind for name, kind in KINDS if isinstance(error, getattr(errors, name)))
        data = None
        if kind == "api":
            data = self.written(type(error).data_type, error.data)
        return Outcome(
            outcome=kind,
            type=type(error).__name__,
            status=error.status_code,
            error=data,
            notes=self.watch.notes,
            log="\n".join([*self.watch.lines, str(error), repr(error)]),
        )


STREAMS = {"sse": "EventStream", "jsonl": "JsonLines", "bytes": "Download"}


def is_kind(value: Any, kind: str) -> bool:
    """Of several documented bodies one attribute may hold either."""
    name = type(value).__name__
    return name == STREAMS[kind] if kind in STREAMS else name not in STREAMS.values()


def drained(kind: str, value: Any, write: Any) -> Any:
    with_items: Iterator[Any] | tuple[()] = iter(value) if kind in ("sse", "jsonl") else ()
    return whole(kind, value.read() if kind == "bytes" else value, list(with_items), write)


async def drained_async(kind: str, value: Any, write: Any) -> Any:
    items: list[Any] = []
    if kind in ("sse", "jsonl"):
        stream: AsyncIterator[Any] = value
        items = [item async for item in stream]
    return whole(kind, await value.aread() if kind == "bytes" else value, items, write)


def whole(kind: str, value: Any, items: list[Any], write: Any) -> Any:
    match kind:
        case "sse":
            return [event(item, write) for item in items]
        case "jsonl":
            return [write(item) for item in items]
        case "bytes":
            return {"$bytes": base64.b64encode(value).decode()}
        case "":
            return None
        case _:
            return write(value) if kind == "json" else value


def event(item: Any, write: Any) -> dict[str, Any]:
    return {"data": write(item.data), "event": item.event, "id": item.id, "retry": item.retry}
