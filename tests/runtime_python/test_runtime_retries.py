"""Retries: the formula by vectors that every language runs, and what the server sees of them."""

from __future__ import annotations

import io
import json
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from acme_sdk._runtime import errors, retries
from acme_sdk._runtime.operation import Body
from acme_sdk._runtime.retries import BackoffStrategy, RetryConfig
from acme_sdk._runtime.unset import UNSET
from runtime_calls import ONE, Caller, Thing, client_of, create_thing, ping
from runtime_server import Answer, Server, as_json

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/retries.json").read_text())
QUICK = RetryConfig("backoff", BackoffStrategy(1, 4, 1.5, 5_000))


@pytest.mark.parametrize("case", VECTORS["waits"])
def test_the_formula(case: dict[str, Any]) -> None:
    wait = retries.wait_ms(
        BackoffStrategy(**case["strategy"]),
        case["attempt"],
        case["elapsed_ms"],
        case["random"],
        case["retry_after_ms"],
    )
    assert wait == case["wait_ms"]


@pytest.mark.parametrize("case", VECTORS["retry_after"])
def test_retry_after(case: dict[str, Any]) -> None:
    assert retries.retry_after_ms(case["value"], case["now"]) == case["retry_after_ms"]


@pytest.mark.parametrize("case", VECTORS["policies"])
def test_whose_configuration_counts(case: dict[str, Any]) -> None:
    made = {
        (role, "config"): RetryConfig(status_codes=(role,))
        for role in ("call", "operation", "client", "api")
    }

    def given(role: str) -> Any:
        value = case.get(role)
        special = {"unset": UNSET, None: None, "none": RetryConfig("none")}
        return made[role, "config"] if value == "config" else special[value]

    chosen = retries.policy(
        case["method"],
        given("call"),
        given("operation"),
        given("client"),
        given("api"),
        keyed=case.get("keyed", False),
    )
    if case["chosen"] is None:
        assert chosen is None
    elif case["chosen"] == "default":
        assert chosen is retries.DEFAULT
    else:
        assert chosen is made[case["chosen"], "config"]


@pytest.mark.parametrize("case", VECTORS["statuses"])
def test_which_statuses(case: dict[str, Any]) -> None:
    config = RetryConfig(status_codes=tuple(case["status_codes"]))
    assert retries.wants_retry(config, case["status"]) is case["retried"]


def test_an_unknown_strategy_is_refused() -> None:
    with pytest.raises(ValueError, match='strategy is "backoff" or "none", not \'exponential\''):
        RetryConfig("exponential")


def test_a_failing_read_is_tried_again(server: Server, caller: Caller) -> None:
    server.answer(as_json({}, 503), Answer(429, b"slow down", "text/plain"), as_json(ONE))
    assert caller(client_of(server.url, retry_config=QUICK), ping()).thing.id == "a"
    assert len(server.asked) == 3


@pytest.mark.parametrize("status", [400, 404, 409, 501])
def test_only_what_is_worth_it(server: Server, caller: Caller, status: int) -> None:
    only = RetryConfig("backoff", QUICK.backoff, status_codes=("503",))
    server.answer(Answer(status, media=""))
    with pytest.raises(errors.SDKError):
        caller(client_of(server.url), ping(), retries=only)
    assert len(server.asked) == 1


def test_writes_are_not_repeated_unless_asked(server: Server, caller: Caller) -> None:
    client = client_of(server.url, retry_config=QUICK)
    server.answer(Answer(503, media=""), as_json(ONE))
    with pytest.raises(errors.SDKError):
        caller(client, create_thing(), Thing(id="a"))
    assert len(server.asked) == 1
    server.answer(Answer(503, media=""), as_json(ONE))
    caller(client, create_thing(), Thing(id="a"), retries=QUICK)
    assert [asked.body for asked in server.asked] == [b'{"id":"a"}'] * 3
    server.answer(Answer(503, media=""), as_json(ONE))
    caller(client, create_thing(retries=QUICK), Thing(id="a"))
    assert len(server.asked) == 5


def test_none_switches_them_off(server: Server, caller: Caller) -> None:
    server.answer(Answer(503, media=""), as_json(ONE))
    with pytest.raises(errors.SDKError):
        caller(client_of(server.url, retry_config=QUICK), ping(), retries=None)
    server.answer(Answer(503, media=""), as_json(ONE))
    with pytest.raises(errors.SDKError):
        caller(client_of(server.url, retry_config=None), ping())
    assert len(server.asked) == 2


def test_a_broken_connection_is_tried_again(server: Server, caller: Caller) -> None:
    server.answer(Answer(drop=True), Answer(drop=True), as_json(ONE))
    assert caller(client_of(server.url, retry_config=QUICK), ping()).thing.id == "a"
    server.answer(Answer(drop=True), as_json(ONE))
    quiet = RetryConfig("backoff", QUICK.backoff, False)
    with pytest.raises(errors.SDKConnectionError):
        caller(client_of(server.url), ping(), retries=quiet)


def test_it_ends_after_the_time_allowed(server: Server, caller: Caller) -> None:
    server.answer(as_json({"errorCode": "A", "errorMessage": "b"}, 500))
    short = RetryConfig("backoff", BackoffStrategy(5, 5, 1.0, 60))
    started = time.monotonic()
    with pytest.raises(errors.ApiError):
        caller(client_of(server.url), ping(), retries=short)
    assert time.monotonic() - started < 30, "it is in milliseconds"
    assert len(server.asked) > 1


def test_retry_after_is_kept_to(server: Server, caller: Caller) -> None:
    far = {"Retry-After": "3600"}
    server.answer(Answer(503, media="", headers=far), as_json(ONE))
    with pytest.raises(errors.SDKError):
        caller(client_of(server.url), ping(), retries=QUICK)
    assert len(server.asked) == 1
    past = {"Retry-After": formatdate(0, usegmt=True)}
    slow = RetryConfig("backoff", BackoffStrategy(60_000, 60_000, 1.0, 90_000))
    server.answer(Answer(503, media="", headers=past), as_json(ONE))
    caller(client_of(server.url), ping(), retries=slow)
    assert len(server.asked) == 3


def test_a_file_is_sent_again_from_where_it_stood(server: Server, caller: Caller) -> None:
    upload = create_thing(
        request=Any, bodies=(Body("bytes", "application/octet-stream", required=True),)
    )
    file = io.BytesIO(b"skip" + b"x" * 100_000)
    file.seek(4)
    server.answer(Answer(503, media=""), as_json(ONE))
    caller(client_of(server.url), upload, file, retries=QUICK)
    assert [asked.body for asked in server.asked] == [b"x" * 100_000] * 2


def test_a_stream_is_sent_once(server: Server, caller: Caller) -> None:
    upload = create_thing(
        request=Any, bodies=(Body("bytes", "application/octet-stream", required=True),)
    )

    async def later() -> Any:
        for chunk in (b"ab", b"cd"):
            yield chunk

    server.answer(Answer(503, media=""), as_json(ONE))
    body = later() if caller.is_async else iter([b"ab", b"cd"])
    with pytest.raises(errors.SDKError):
        caller(client_of(server.url), upload, body, retries=QUICK)
    assert [asked.body for asked in server.asked] == [b"abcd"]
    assert server.last.header("transfer-encoding") == "chunked"
