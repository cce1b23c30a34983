"""The PHP runtime: every file parses, and its own tests against servers on this machine."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

RUNTIME = Path(__file__).parents[2] / "templates" / "php" / "runtime"


def run(*command: str) -> str:
    """What it prints. Raises ``AssertionError`` where it fails."""
    done = subprocess.run(
        command, cwd=RUNTIME, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_every_file_says_that_its_types_are_strict() -> None:
    for file in RUNTIME.rglob("*.php"):
        assert "declare(strict_types=1);" in file.read_text("utf-8"), file


def test_files_are_small() -> None:
    for file in RUNTIME.rglob("*.php"):
        assert len(file.read_text("utf-8").splitlines()) < 400 or "Test" in file.name, file


def test_its_own_tests(require_tool: Callable[[str], str]) -> None:
    """With every notice and deprecation of PHP's as an error."""
    require_tool("php")
    printed = run(require_tool("phpunit"), "--configuration", "phpunit.xml")
    assert "OK (" in printed, printed
