"""Every operation of the document in both styles, called with little, with the example and with a
body."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import exact
import pytest
import yaml
from php_process import PhpProcess
from scenario import CREDENTIALS, SPEC, ClientSettings, Expect, Scenario
from scenario import HERE as SCENARIOS
from sdkwright.mock import MockServer, Received


def read(path: Any) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)


CALLS: dict[str, Mapping[str, Any]] = {
    operation: call
    for group in read(SCENARIOS / "calls.yaml").values()
    for operation, call in group.items()
}
PATHS: dict[str, str] = {
    operation["operationId"]: path
    for path, item in read(SPEC)["paths"].items()
    for operation in item.values()
    if isinstance(operation, dict)
}


def requests_of(operation: str) -> Iterator[Mapping[str, Any]]:
    """With the parameters of the path; with those of the example; with a body, too."""
    example = CALLS[operation].get("example", {})
    yield {name: example[name] for name in re.findall(r"\{(\w+)\}", PATHS[operation])}
    yield example
    if "body" in CALLS[operation]:
        yield {**example, "body": CALLS[operation]["body"]}


def answer_to(call: Received, server: MockServer) -> Any:
    """What the server says when it is sent the same again."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    request = call.request
    ours = ("connection", "accept-encoding")
    headers = {k: v for k, v in request.headers.items() if k not in ours}
    connection.request(request.method, request.target, request.body or None, headers)
    return json.loads(connection.getresponse().read())


def test_no_operation_is_missing() -> None:
    assert CALLS.keys() == PATHS.keys()


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("sdk", ["PHP", "PHP classic"])
def test_operation(
    operation: str, sdk: str, php_process: Callable[[str, str], PhpProcess], server: MockServer
) -> None:
    documented = CALLS[operation]
    for request in requests_of(operation):
        server.clear()
        scenario = Scenario(
            name="",
            operation=operation,
            request=request,
            client=ClientSettings(security=CREDENTIALS),
            expect=Expect(outcome="success"),
        )
        (outcome,) = php_process(sdk, "").drive(scenario, server.url)
        assert (outcome.outcome, outcome.status) == ("success", documented["status"]), outcome
        token, call = server.requests
        assert token.request.path == "/api/auth/oauth/token"
        assert call.operation == operation
        assert server.violations == []
        if "body" in request:
            assert call.value == documented["body"]
        else:
            assert call.request.body == b""
        answer = answer_to(call, server) if "answer" in documented else None
        assert exact.same(answer, outcome.result)
