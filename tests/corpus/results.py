"""What came of a stage, and the folder that remembers it.

A result is good as long as all that it depends on is the same: for the stages of a language that
is the package itself, so a change of the generator that leaves a package as it was costs nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from documents import digest_of
from languages import PROGRAMS, PROJECT, Stage, version_of

CACHED = "__pycache__"


@dataclass(frozen=True)
class Failure:
    where: str
    message: str


@dataclass(frozen=True)
class Result:
    """``total`` is how much was looked at, 0 where that is not counted. ``facts`` are for later
    stages. ``fault`` is whose the failures are: "ours" or "document"."""

    failures: tuple[Failure, ...] = ()
    count: int = 0
    total: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0
    fault: str = "ours"
    facts: Mapping[str, Any] | None = None

    @property
    def good(self) -> bool:
        return self.count == 0


KEPT = 200
"""So many failures of one stage are remembered word for word; all are counted."""


def result_of(failures: Iterable[Failure], **more: Any) -> Result:
    found = tuple(failures)
    return Result(found[:KEPT], len(found), **more)


class Memory:
    """One JSON file for each document and language."""

    def __init__(self, folder: Path, *, fresh: bool) -> None:
        self._folder = folder
        self._fresh = fresh
        self._redone: set[tuple[str, str]] = set()
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def alone(self, name: str) -> threading.Lock:
        """To be held while something is found or made that several threads ask for."""
        return self._locks[name]

    def find(self, name: str, stage: str, key: str) -> Result | None:
        if self._fresh and (name, stage) not in self._redone:
            return None
        known = self._read(name).get(stage)
        if known is None or known["key"] != key:
            return None
        raw = known["result"]
        return Result(**{**raw, "failures": tuple(Failure(**one) for one in raw["failures"])})

    def keep(self, name: str, stage: str, key: str, result: Result) -> None:
        self._redone.add((name, stage))
        whole = {**self._read(name), stage: {"key": key, "result": asdict(result)}}
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(json.dumps(whole, indent=1), encoding="utf-8")
        os.replace(new, path)  # noqa: PTH105 - whole or not at all, whenever we are stopped

    def _read(self, name: str) -> dict[str, Any]:
        path = self._path(name)
        if not path.exists():
            return {}
        whole: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return whole

    def _path(self, name: str) -> Path:
        return self._folder / f"{safe(name)}.json"


def safe(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", name)


def key_of(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


@cache
def generator_digest() -> str:
    """All that decides what is generated: code, templates, and the libraries that write code."""
    own = PROJECT / "generator" / "sdkwright"
    libraries = (
        "datamodel-code-generator",
        "black",
        "jinja2",
        "pydantic",
        "openapi-spec-validator",
    )
    versions = [f"{name} {version_of(name)}" for name in libraries]
    trees = (own, PROJECT / "templates")
    without = {"mock"}
    return key_of(*(tree_digest(tree, without) for tree in trees), *versions)


@cache
def mock_digest() -> str:
    own = PROJECT / "generator" / "sdkwright"
    return key_of(*(tree_digest(own / part) for part in ("mock", "samples", "source")))


def tree_digest(folder: Path, without: Iterable[str] = ()) -> str:
    """Of the names and contents of all files below, bytecode and what ``without`` names apart."""
    left_out = {CACHED, *without}
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_file() and not left_out & set(relative.parts):
            content = path.read_bytes()
            whole.update(f"{relative.as_posix()} {len(content)}\n".encode())
            whole.update(content)
    return whole.hexdigest()[:24]


@cache
def program_digest(stage: Stage) -> str:
    """Of the stage's entry in the table, of its tools, and of our program, if it has one."""
    marker = "{programs}/"
    own = [part.removeprefix(marker) for part in stage.command if part.startswith(marker)]
    sources = digest_of(tuple(sorted(_with_neighbours(own))))
    versions = [f"{tool} {version_of(tool)}" for tool in stage.tools]
    return key_of(repr((stage.command, stage.finding)), sources, *versions)


def _with_neighbours(names: list[str]) -> set[Path]:
    """Programs and those that their text names."""
    found: set[Path] = set()
    waiting = [PROGRAMS / name for name in names]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            text = path.read_text(encoding="utf-8")
            waiting += [other for other in PROGRAMS.iterdir() if other.stem in text]
    return {path for path in found if path.is_file()}
