"""The same rows through Guzzle, Symfony's client and one that only follows PSR-18."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from judge import run_scenario
from php_process import PhpProcess
from scenario import Driver, Expect, Scenario, load_scenarios
from sdkwright.mock import MockServer

ROWS = (
    "a token is used again",
    "a refused token is renewed once",
    "reads are tried again on 503, 429 and 408",
    "nobody listens",
    "a path value stays in its segment",
    "the items of three pages",
    "a stream of unknown length",
    "a file that is read while it is sent",
    "several files under one name",
    "an answer in pieces",
    "an answer that is compressed",
    "an answer that ends too early",
    "a download in pieces",
    "a redirect on the same host is followed",
    "a redirect to another host is not",
    "a redirect of a write is not followed",
    "credentials are not sent along to where a redirect leads",
    "pieces that split lines and characters",
    "lines in pieces",
    "hooks see every attempt",
    "a stream is sent once",
)
TIMEOUTS = (
    "a timeout of the call",
    "a timeout of the client, and a second attempt",
    "a timeout while an answer arrives",
)


def named(*names: str) -> list[Any]:
    found = {row.name: row for row in load_scenarios() if row.name in names}
    return [pytest.param(found[name], id=name) for name in names]


@pytest.fixture
def drive(request: pytest.FixtureRequest, php_process: Callable[[str, str], PhpProcess]) -> Driver:
    return php_process("PHP", request.param).drive


@pytest.mark.parametrize("drive", ["guzzle", "symfony", "bare"], indirect=True)
@pytest.mark.parametrize("row", named(*ROWS))
def test_what_clients_are_for(
    row: Scenario, drive: Driver, server_of_life: Callable[[str, int], MockServer]
) -> None:
    run_scenario(row, server_of_life(row.document, row.token_life_s), drive)


@pytest.mark.parametrize("drive", ["guzzle", "symfony"], indirect=True)
@pytest.mark.parametrize("row", named(*TIMEOUTS))
def test_timeouts(
    row: Scenario, drive: Driver, server_of_life: Callable[[str, int], MockServer]
) -> None:
    run_scenario(row, server_of_life(row.document, row.token_life_s), drive)


@pytest.mark.parametrize("drive", ["bare"], indirect=True)
@pytest.mark.parametrize("row", named(*TIMEOUTS))
def test_a_client_without_timeouts_is_not_asked_for_one(
    row: Scenario, drive: Driver, server_of_life: Callable[[str, int], MockServer]
) -> None:
    """PSR-18 has none: the SDK says so, and sends nothing."""
    refused = Expect(outcome="request", type="RequestException", requests=0)
    server = server_of_life(row.document, row.token_life_s)
    run_scenario(replace(row, expect=refused), server, drive)
