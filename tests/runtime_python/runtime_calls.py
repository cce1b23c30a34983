"""One spelling for a sync and an async call, and an operation to call."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from acme_sdk._runtime.client import Client
from acme_sdk._runtime.errors import ApiError
from acme_sdk._runtime.models import UNSET, BaseModel, DateTime, OptionalNullable
from acme_sdk._runtime.operation import Body, Failure, Operation, Param, Result
from acme_sdk._runtime.operation import Server as ServerUrl
from acme_sdk._runtime.response import Response
from pydantic import Field


class Caller:
    def __init__(self, mode: str) -> None:
        self.mode = mode

    def __call__(self, client: Client, operation: Operation, request: Any = None, **options: Any):
        """Call, and close what the call opened."""
        if self.mode == "sync":
            try:
                return client.call(operation, request, **options)
            finally:
                client.close()

        async def run() -> Any:
            try:
                return await client.call_async(operation, request, **options)
            finally:
                await client.aclose()

        return asyncio.run(run())

    def many(self, client: Client, operation: Operation, count: int) -> list[Any]:
        """``count`` calls at once: by threads, or by tasks."""
        if self.mode == "sync":
            from concurrent.futures import ThreadPoolExecutor

            with ThreadPoolExecutor(count) as pool:
                return list(pool.map(lambda _: client.call(operation), range(count)))

        async def run() -> list[Any]:
            return await asyncio.gather(*(client.call_async(operation) for _ in range(count)))

        return asyncio.run(run())

    def failures(
        self, client: Client, operation: Operation, count: int, **options: Any
    ) -> list[BaseException]:
        """What ``count`` calls at once raise; they all must."""

        async def run() -> list[Any]:
            calls = (client.call_async(operation, **options) for _ in range(count))
            return await asyncio.gather(*calls, return_exceptions=True)

        if self.mode == "async":
            found = asyncio.run(run())
        else:
            from concurrent.futures import ThreadPoolExecutor

            with ThreadPoolExecutor(count) as pool:
                made = [pool.submit(client.call, operation, **options) for _ in range(count)]
            found = [one.exception() for one in made]
        assert all(isinstance(one, BaseException) for one in found)
        return found

    @property
    def is_async(self) -> bool:
        return self.mode == "async"


def client_of(url: str, **settings: Any) -> Client:
    return Client(servers=(ServerUrl(url),), user_agent="acme-sdk/1.0", **settings)


class Thing(BaseModel):
    id: str
    created_at: Annotated[DateTime | None, Field(alias="createdAt")] = None
    size: int | None = None
    note: OptionalNullable[str] = UNSET


class ErrorData(BaseModel):
    error_code: Annotated[str, Field(alias="errorCode")]
    error_message: Annotated[str, Field(alias="errorMessage")]


class Error(ApiError):
    data: ErrorData
    data_type = ErrorData


class ThingResponse(Response):
    __slots__ = ("thing",)
    thing: Thing | None


class GetThingRequest(BaseModel):
    thing_id: Annotated[str, Field(alias="thingID")]
    verbose: bool | None = None


FAILURES = (Failure("default", "application/json", Error),)
THING = Result("200", "json", "application/json", field="thing", type=Thing)


def get_thing(**changes: Any) -> Operation[ThingResponse]:
    """GET /things/{thingID}?verbose="""
    return operation_of(
        "getThing",
        "GET",
        "/things/{thingID}",
        request=GetThingRequest,
        params=(
            Param("thing_id", "thingID", "path", "simple", False, required=True),
            Param("verbose", "verbose", "query", "form", True),
        ),
        **changes,
    )


def ping(**changes: Any) -> Operation[ThingResponse]:
    """GET /ping, without a request."""
    return operation_of("ping", "GET", "/ping", **changes)


def create_thing(**changes: Any) -> Operation[ThingResponse]:
    """POST /things with a Thing."""
    body = Body("json", "application/json", required=True)
    settings = {"path": "/things", "request": Thing, "bodies": (body,)} | changes
    return operation_of("createThing", "POST", **settings)


def operation_of(id: str, method: str, path: str, **changes: Any) -> Operation[ThingResponse]:
    settings = {"envelope": ThingResponse, "results": (THING,), "failures": FAILURES} | changes
    return Operation(id=id, method=method, path=path, **settings)


ONE = {"id": "a", "createdAt": "2024-01-01T00:00:00Z"}
