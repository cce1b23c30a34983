"""The driver, for as long as the tests run: it is sent scenarios and sends outcomes."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import exact
from php_tools import SETTINGS, environment
from scenario import Outcome, Scenario, work_of

HERE = Path(__file__).parent
DRIVER = HERE / "driver"


class PhpProcess:
    """A context manager; ``drive`` is a ``scenario.Driver``. ``client`` names one of sender.php."""

    def __init__(self, php: str, packages: Mapping[str, Path], client: str = "") -> None:
        folders = [f"{name}={folder}" for name, folder in packages.items()]
        self._process = subprocess.Popen(
            [php, *SETTINGS, str(DRIVER / "driver.php"), *folders],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(packages.values()) | {"SDK_CLIENT": client},
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
