"""Looking on, and taking over: the debug log, hooks, `fetch` and signals of the user's."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from typing import Any

import pytest
from sdkwright.mock import DROP, TOKEN, MockServer, Scripted
from typescript_tools import HERE, RUNTIMES, Tools

NOT_FOUND = Scripted(404, body=b'{"errorCode":"NOT_FOUND","errorMessage":"no such workflow"}')
REFUSED = Scripted(401, body=b'{"error":"invalid_client"}')
NO_TOKEN = Scripted(200, body=b'{"access_token":"mock-token-with a space"}')
SECRETS = ("s3cr3t-of-mine", "mock-token-", "Bearer", "hunter")

Observe = Callable[..., Any]


@pytest.fixture(params=RUNTIMES)
def observe(tools: Tools, server: MockServer, request: pytest.FixtureRequest) -> Observe:
    """``observe("program", NAME="value")``: what a program of observe.mjs saw.

    Nothing is written to stderr, such as a warning or a rejection that nobody handled, and no
    timer or socket keeps the process from ending.
    """
    shutil.copy(HERE / "observe.mjs", tools.project)
    command = [*tools.launch(request.param), "observe.mjs"]

    def run(program: str, **environment: str) -> Any:
        done = tools.run([*command, program, server.url], **environment)
        over = time.time() * 1000
        assert (done.returncode, done.stderr) == (0, "")
        answer = json.loads(done.stdout)
        assert over - answer["ended"] < 2000
        return answer["seen"]

    return run


def operations(server: MockServer) -> list[str]:
    return [one.operation for one in server.requests]


@pytest.mark.parametrize(
    ("answers", "tokens"),
    [
        ([], []),
        ([NOT_FOUND] * 2, []),
        ([Scripted(401)] * 4, []),
        ([Scripted(200, body=b"{")] * 2, []),
        ([Scripted(DROP)] * 2, []),
        ([], [REFUSED] * 2),
        ([], [NO_TOKEN] * 2),
    ],
    ids=["200", "404", "401", "no JSON", "dropped", "token refused", "token unusable"],
)
def test_nothing_shows_a_secret(
    answers: list[Scripted], tokens: list[Scripted], observe: Observe, server: MockServer
) -> None:
    server.script("listTriggers", answers)
    server.script(TOKEN, tokens)
    found = observe("secrets")
    assert found["ok"] == (not answers and not tokens)
    for text in found["log"], found["printed"]:
        assert [secret for secret in SECRETS if secret in text] == []
    assert "/api/auth/oauth/token" in found["log"]
    assert ("/api/orchestration/triggers" in found["log"]) == (not tokens)
    sent = [one.request for one in server.requests]
    assert b"s3cr3t-of-mine" in sent[0].body
    if not tokens:
        assert sent[1].headers["x-api-token"] == sent[1].headers["cookie"][-7:] == "hunter2"
        assert sent[1].headers["x-session-key"] == "hunter3"
        assert sent[1].headers["authorization"].startswith("Bearer mock-token-")


def test_hooks_of_a_success_fire_in_order(observe: Observe, server: MockServer) -> None:
    server.script("listTriggers", [Scripted(503, {"Retry-After": "0"})])
    assert observe("hooksOfASuccess") == [
        "first listTriggers 1",
        "second listTriggers 1",
        "first listTriggers 2",
        "second listTriggers 2",
        "success listTriggers 2",
    ]


def test_hooks_of_a_failure_fire_in_order(observe: Observe, server: MockServer) -> None:
    server.script("getWorkflow", [NOT_FOUND])
    assert observe("hooksOfAFailure") == [
        "first getWorkflow 1",
        "second getWorkflow 1",
        "error getWorkflow 1",
        "ErrorT",
        "no such workflow",
    ]


def test_hooks_change_requests_and_responses(observe: Observe, server: MockServer) -> None:
    assert observe("hooksChange") == {"data": [], "had": 1}
    assert operations(server) == [TOKEN, "listTriggers"]
    token, call = (one.request for one in server.requests)
    assert (call.query, call.headers["x-signature"]) == ("name=changed", "listTriggers:GET")
    assert "x-signature" not in token.headers
    assert server.violations == []


def test_hooks_replace_errors(observe: Observe, server: MockServer) -> None:
    server.script("getWorkflow", [NOT_FOUND] * 4)
    assert observe("hooksReplaceErrors") == [
        "thrown: mine",
        "thrown: mine",
        "thrown: still ours",
        "result: SDKError: still ours",
    ]


def test_exceptions_of_hooks_are_the_users(observe: Observe, server: MockServer) -> None:
    assert observe("hooksThatThrow") == ["RangeError", "RangeError"]
    assert operations(server) == [TOKEN]


def test_a_fetch_of_the_users(observe: Observe, server: MockServer) -> None:
    assert observe("ownFetch") == [
        "true POST http://localhost/api/auth/oauth/token",
        "true GET http://localhost/api/orchestration/triggers?name=n",
        0,
    ]
    assert server.requests == []


def test_errors_of_a_users_fetch_are_ours(observe: Observe) -> None:
    assert observe("ownFetchThatFails") == ["SDKConnectionError", True, "SDKTimeoutError", True]


def test_signals_end_the_wait_for_another_attempt(observe: Observe, server: MockServer) -> None:
    """And a call with a signal that is aborted already sends nothing."""
    # Without Retry-After the wait is random, and may be over before the signal.
    server.script("listTriggers", [Scripted(503, {"Retry-After": "20"})] * 4)
    began = time.monotonic()
    seen = observe("aborts")
    assert time.monotonic() - began < 10
    for place in ("signal", "fetchOptions"):
        wanted = {"name": "SDKAbortError", "cause": f"enough of {place}"}
        assert seen[:3] == [wanted, wanted, 0]
        del seen[:3]
    assert operations(server) == [TOKEN, "listTriggers", "listTriggers"]


def test_who_gives_up_leaves_the_token_to_the_others(observe: Observe, server: MockServer) -> None:
    assert observe("abortOfOne") == ["SDKAbortError", False, True, True]
    assert operations(server) == [TOKEN, "listTriggers", "listTriggers"]


def test_fifty_calls_share_a_token_and_a_signal(observe: Observe, server: MockServer) -> None:
    assert observe("fiftyAtOnce") == [1, 0, 10]
    assert operations(server) == [TOKEN] + ["listTriggers"] * 50
    assert {one.request.query for one in server.requests[1:]} == {f"name={n}" for n in range(50)}
    assert server.violations == []


def test_the_process_ends_by_itself(observe: Observe) -> None:
    assert observe("ends") == [
        "ok",
        "SDKTimeoutError",
        "SDKAbortError",
        "ErrorT",
        "SDKConnectionError",
        "RequestValidationError",
    ]


def test_credentials_of_the_environment(observe: Observe, server: MockServer) -> None:
    found = observe(
        "credentialsOfTheEnvironment",
        FORMANCE_CLIENT_ID="from-outside",
        FORMANCE_CLIENT_SECRET="s3cr3t",
        FORMANCE_TOKEN_URL=f"{server.url}/api/auth/oauth/token",
    )
    assert (found, operations(server)) == (200, [TOKEN, "listTriggers"])
    assert b"client_id=from-outside" in server.requests[0].request.body


def test_credentials_that_change(observe: Observe, server: MockServer) -> None:
    assert observe("credentialsThatChange") == [4, "safe locked"]
    one, two = "listTriggers", TOKEN
    assert operations(server) == [two, one, one, two, one, one]
    clients = [each.request.body for each in server.requests if each.operation == TOKEN]
    assert [b"client_id=me-0" in clients[0], b"client_id=me-1" in clients[1]] == [True, True]
