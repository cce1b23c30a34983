"""Every operation of the document, called with little, with the example and with a body."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import yaml
from documented_calls import CALLS, DocumentedCall, snake
from scenario import SPEC
from sdk_driver import MakeSDK
from sdkwright.mock import MockServer

METHODS = ("get", "put", "post", "delete", "patch")


def operations_of_the_document() -> Iterator[tuple[str, str]]:
    """Each operationId with its path."""
    document = yaml.load(SPEC.read_text(encoding="utf-8"), yaml.CSafeLoader)
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield item[method]["operationId"], path


PATHS = dict(operations_of_the_document())


def requests_of(documented: DocumentedCall) -> Iterator[Mapping[str, Any]]:
    needed = re.findall(r"\{(\w+)\}", PATHS[documented.operation])
    yield {name: documented.example[name] for name in needed}
    yield documented.example
    if documented.body is not None:
        yield {**documented.example, "body": documented.body}


def test_no_operation_is_missing() -> None:
    assert len(CALLS) == 35
    assert set(CALLS) == set(PATHS)


def check(documented: DocumentedCall, response: Any) -> None:
    assert response.status_code == documented.status
    wrapper = documented.operation[0].upper() + documented.operation[1:] + "Response"
    assert type(response).__name__ == wrapper
    if not documented.answer:
        assert response.content_type == ""
        return
    body = getattr(response, snake(documented.answer))
    assert type(body).__name__ == documented.answer
    assert response.content_type == "application/json"
    assert body.model_dump_wire() == json.loads(response.raw_response.content)


@pytest.mark.parametrize("documented", CALLS.values(), ids=lambda call: call.operation)
def test_sync(documented: DocumentedCall, make_sdk: MakeSDK, server: MockServer) -> None:
    requests = list(requests_of(documented))
    with make_sdk() as sdk:
        for request in requests:
            check(documented, documented.method(sdk)(*documented.arguments(request)))
    judge(documented, server, len(requests))


@pytest.mark.parametrize("documented", CALLS.values(), ids=lambda call: call.operation)
def test_async(documented: DocumentedCall, make_sdk: MakeSDK, server: MockServer) -> None:
    requests = list(requests_of(documented))

    async def run() -> None:
        async with make_sdk() as sdk:
            method = documented.method(sdk, "_async")
            for request in requests:
                check(documented, await method(*documented.arguments(request)))

    asyncio.run(run())
    judge(documented, server, len(requests))


def judge(documented: DocumentedCall, server: MockServer, calls: int) -> None:
    token, *others = server.requests
    assert token.request.path == "/api/auth/oauth/token"
    assert [one.operation for one in others] == [documented.operation] * calls
    assert server.violations == []
    if documented.body is not None:
        assert others[-1].value == documented.body
        assert others[0].request.body == b""
