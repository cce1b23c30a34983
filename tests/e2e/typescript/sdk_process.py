"""A runtime with the SDK, for as long as the tests run: it is sent scenarios and sends outcomes."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import exact
import yaml
from scenario import HERE as SCENARIOS
from scenario import Outcome, Scenario, work_of
from typescript_tools import HERE, Tools, environment


@dataclass(frozen=True, slots=True)
class DocumentedCall:
    """One line of calls.yaml in TypeScript's spelling; ``field`` is where the answer is."""

    operation: str
    group: str
    method: str
    takes: str
    example: Mapping[str, Any]
    status: int
    answer: str
    body: Any

    @property
    def function(self) -> str:
        return f"orchestration{self.group.title()}{self.method[0].upper()}{self.method[1:]}"

    @property
    def field(self) -> str:
        name = self.answer
        return name[:1].lower() + name[1:]

    def request(self, given: Mapping[str, Any] | None) -> Any:
        """The argument for a request in the document's spelling; None where there is none."""
        members = dict(given or {})
        if self.takes == "body":
            return members.get("body")
        if "body" in members:
            members["requestBody"] = members.pop("body")
        return members


def load_calls() -> dict[str, DocumentedCall]:
    document = yaml.safe_load((SCENARIOS / "calls.yaml").read_text(encoding="utf-8"))
    return {
        operation: DocumentedCall(
            operation,
            group,
            raw.get("method", operation),
            raw.get("takes", "parameters"),
            raw.get("example", {}),
            raw["status"],
            raw.get("answer", ""),
            raw.get("body"),
        )
        for group, operations in document.items()
        for operation, raw in operations.items()
    }


CALLS = load_calls()


class SDKProcess:
    """A context manager; ``drive`` is a ``scenario.Driver`` for one mode, "class" or "function".

    ``packages``: the folders of the built SDKs by the names of their documents.
    """

    def __init__(self, tools: Tools, runtime: str, packages: Mapping[str, Path]) -> None:
        folders = [f"{name}={folder}" for name, folder in packages.items()]
        command = [*tools.launch(runtime), str(HERE / "driver.mjs"), *folders]
        self._process = subprocess.Popen(
            command,
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

    def drive(self, mode: str, scenario: Scenario, mock: str) -> list[Outcome]:
        work = {"mode": mode, **work_of(scenario, mock)}
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(exact.dumps(work) + "\n")
        self._process.stdin.flush()
        answer = exact.loads(self._process.stdout.readline())
        assert "broken" not in answer, answer["broken"]
        return [Outcome(**found) for found in answer["outcomes"]]
