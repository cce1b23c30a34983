"""Every operation of the document, called with little, with the example and with a body."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import exact
import pytest
import yaml
from scenario import CREDENTIALS, SPEC, ClientSettings, Expect, Scenario
from sdk_process import CALLS, DocumentedCall, SDKProcess
from sdkwright.mock import MockServer, Received

MODES = ["class", "function"]


def paths_of_the_document() -> Iterator[tuple[str, str]]:
    """Each operationId with its path."""
    document = yaml.load(SPEC.read_text(encoding="utf-8"), yaml.CSafeLoader)
    for path, item in document["paths"].items():
        for operation in item.values():
            if isinstance(operation, dict):
                yield operation["operationId"], path


PATHS = dict(paths_of_the_document())


def requests_of(documented: DocumentedCall) -> Iterator[Mapping[str, Any]]:
    needed = re.findall(r"\{(\w+)\}", PATHS[documented.operation])
    yield {name: documented.example[name] for name in needed}
    yield documented.example
    if documented.body is not None:
        yield {**documented.example, "body": documented.body}


def test_no_operation_is_missing() -> None:
    assert len(CALLS) == 35
    assert set(CALLS) == set(PATHS)


def answer_to(call: Received, server: MockServer) -> Any:
    """What the server says when it is sent the same again."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    request = call.request
    ours = ("connection", "accept-encoding")
    headers = {k: v for k, v in request.headers.items() if k not in ours}
    connection.request(request.method, request.target, request.body or None, headers)
    return json.loads(connection.getresponse().read())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("documented", CALLS.values(), ids=lambda call: call.operation)
def test_operation(
    documented: DocumentedCall, mode: str, sdk_process: SDKProcess, server: MockServer
) -> None:
    for request in requests_of(documented):
        server.clear()
        scenario = Scenario(
            name="",
            operation=documented.operation,
            request=request,
            client=ClientSettings(security=CREDENTIALS),
            expect=Expect(outcome="success"),
        )
        (outcome,) = sdk_process.drive(mode, scenario, server.url)
        assert (outcome.outcome, outcome.status) == ("success", documented.status)
        token, call = server.requests
        assert token.request.path == "/api/auth/oauth/token"
        assert call.operation == documented.operation
        assert server.violations == []
        if "body" in request:
            assert call.value == documented.body
        else:
            assert call.request.body == b""
        answer = answer_to(call, server) if documented.answer else None
        assert exact.same(answer, outcome.result)
