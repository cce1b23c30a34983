"""Rows about bodies that a process must not hold: each runs in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from long_server import MEGABYTE, LongServer
from scenario import Scenario, load_long

LENGTH = 256 * MEGABYTE
MOST = 128 * MEGABYTE
"""What a process may grow by: half the length, with room for what collectors leave behind."""


def long_parameters(*sdks: str) -> list[Any]:
    return [
        pytest.param(sdk, scenario, id=f"{scenario.name}-{sdk}")
        for scenario in load_long()
        for sdk in sdks
    ]


def long_file(folder: Path) -> Path:
    """A file of the length, without its bytes on the disk."""
    path = folder / "long.bin"
    with path.open("wb") as file:
        file.truncate(LENGTH)
    return path


def judge_long(scenario: Scenario, answer: str, server: LongServer) -> None:
    """``answer`` is what the program printed: how much it grew, how much it received."""
    grown, received = map(int, answer.split())
    assert grown < MOST, f"{grown / MEGABYTE:.0f} MB"
    if scenario.request is None:
        assert received == LENGTH
    else:
        assert server.received >= LENGTH


def run_long(
    scenario: Scenario, run: Any, command: Sequence[str], operation: str, folder: Path
) -> None:
    """``run`` is given the command with its arguments, and returns what it printed."""
    with LongServer(LENGTH) as server:
        path = long_file(folder)
        try:
            answer = run([*command, server.url, operation, str(LENGTH), str(path)])
        finally:
            path.unlink()
        judge_long(scenario, answer, server)
