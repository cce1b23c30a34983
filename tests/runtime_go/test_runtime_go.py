"""The Go runtime: formatted, vetted, and its own tests against servers on this machine."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

RUNTIME = Path(__file__).parents[2] / "templates" / "go" / "runtime"
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GO")},
    **{name: os.environ[name] for name in ("GOCACHE", "GOROOT") if name in os.environ},
    "GOENV": "off",
    "GOFLAGS": "-mod=mod",
    "GOPROXY": "off",
    "GOTOOLCHAIN": "local",
    "GOWORK": "off",
}


def run(*command: str) -> str:
    """What it prints. Raises ``AssertionError`` where it fails."""
    done = subprocess.run(
        command, cwd=RUNTIME, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_formatted(require_tool: Callable[[str], str]) -> None:
    assert run(require_tool("gofmt"), "-l", ".") == ""


def test_vetted(require_tool: Callable[[str], str]) -> None:
    run(require_tool("go"), "vet", "./...")


def test_nothing_is_required(require_tool: Callable[[str], str]) -> None:
    """The standard library is all that it is made of."""
    listed = run(
        require_tool("go"),
        "list",
        "-deps",
        "-f",
        "{{if not .Standard}}{{.ImportPath}}{{end}}",
        "./...",
    )
    assert {line.partition("/")[0] for line in listed.split()} == {"sdkwright"}


def test_its_own_tests(require_tool: Callable[[str], str]) -> None:
    run(require_tool("go"), "test", "./...")


def test_one_client_for_many_goroutines(require_tool: Callable[[str], str]) -> None:
    """Under the race detector, which needs a C compiler."""
    require_tool("cc")
    run(require_tool("go"), "test", "-race", "./internal/sdk", "./pkg/webhooks")
