"""The driver, for as long as the tests run: it is sent scenarios and sends outcomes."""

from __future__ import annotations

import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

import exact
from go_tools import environment
from scenario import Outcome, Scenario, work_of


class GoProcess:
    """A context manager; ``drive`` is a ``scenario.Driver``."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen(
            [str(program)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(),
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The process ends by itself when it is told nothing more."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.wait(timeout=10) == 0

    def drive(self, scenario: Scenario, mock: str) -> list[Outcome]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(exact.dumps(work_of(scenario, mock)) + "\n")
        self._process.stdin.flush()
        answer = exact.loads(self._process.stdout.readline())
        assert "broken" not in answer, answer["broken"]
        return [Outcome(**found) for found in answer["outcomes"]]
