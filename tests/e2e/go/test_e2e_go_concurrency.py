"""One client for many goroutines, under the race detector."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from go_process import GoProcess
from go_tools import Go
from judge import run_scenario
from scenario import Expect, Scenario, load_scenarios
from sdkwright.mock import MockServer

GOROUTINES = 100
ROWS = {
    "one token for fifty calls at once": Expect(
        outcome="success", requests=GOROUTINES, token_requests=1
    ),
    "a refused client": Expect(outcome="token", status=401, requests=0, token_requests=1),
    "reads are tried again on 503, 429 and 408": Expect(
        outcome="success", requests=GOROUTINES + 3, token_requests=1
    ),
}
"""Rows of the matrix, and what comes of them when a hundred make the call at once."""


@pytest.fixture(scope="module")
def racing(
    go: Go,
    require_tool: Callable[[str], str],
    go_packages: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[GoProcess]:
    """The driver, built to end with a status of failure when it has seen a race."""
    require_tool("cc")
    folder = go.build(go_packages, tmp_path_factory.mktemp("racing"), "-race")
    with GoProcess(folder / "driver.test") as process:
        yield process


@pytest.mark.parametrize("name", [*ROWS])
def test_a_hundred_goroutines(name: str, racing: GoProcess, server: MockServer) -> None:
    row = next(one for one in load_scenarios("orchestration") if one.name == name)
    run_scenario(at_once(row), server, racing.drive)


def at_once(row: Scenario) -> Scenario:
    """The token comes late enough for all to wait for it."""
    tokens = tuple(
        {**one, "delay_ms": 1000} for one in row.token_answers if not isinstance(one, str)
    )
    return replace(row, calls=GOROUTINES, at_once=True, token_answers=tokens, expect=ROWS[row.name])
