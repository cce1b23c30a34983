"""The PHP runtime: its sources, and its own tests against servers on this machine."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "templates" / "php" / "runtime"
SOURCES = sorted((RUNTIME / "src").rglob("*.php"))
FUNCTION = re.compile(r"^(?P<indent> *)(?:\w+ )*function (?P<name>\w+)\(")


def run(*command: str) -> str:
    """What it prints. Raises ``AssertionError`` where it fails."""
    done = subprocess.run(
        command, cwd=RUNTIME, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def functions(lines: list[str]) -> Iterator[tuple[str, int]]:
    """Names of functions and methods, and how many lines they have."""
    name, indent, start = "", "", 0
    for number, line in enumerate(lines):
        if (found := FUNCTION.match(line)) is not None:
            name, indent, start = found["name"], found["indent"], number
        if name and line == indent + "}":
            yield name, number - start + 1
            name = ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_sources(path: Path) -> None:
    """Strict types, small files and functions, and the name and the place that PSR-4 asks for."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    folder = path.relative_to(RUNTIME / "src").parent
    namespace = "\\".join(("Sdkwright", *folder.parts))
    assert lines[:5] == ["<?php", "", "declare(strict_types=1);", "", f"namespace {namespace};"]
    assert re.search(rf"^[a-z ]*(?:class|interface|enum) {path.stem}\b", text, re.MULTILINE)
    assert len(lines) <= 400
    assert max(map(len, lines)) <= 120
    assert [name for name, length in functions(lines) if length >= 40] == []


@pytest.mark.usefixtures("php")
def test_its_own_tests(require_tool: Callable[[str], str]) -> None:
    """With every notice and deprecation of PHP's as an error."""
    printed = run(require_tool("phpunit"), "--configuration", "phpunit.xml")
    assert "OK (" in printed, printed
