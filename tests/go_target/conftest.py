"""Go packages made of documents by the command."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
MODULE = "example.com/acme/things"


@dataclass(frozen=True)
class Module:
    """A generated module, and the tools of Go to use on it."""

    folder: Path
    go: str
    gofmt: str

    def run(self, command: Sequence[str], **env: str) -> subprocess.CompletedProcess[str]:
        # One path for all modules, and no folder in what is compiled: the runtime is built once.
        settings = {"GOFLAGS": "-trimpath", "GOPROXY": "off", "GOTOOLCHAIN": "local"}
        return subprocess.run(
            command,
            cwd=self.folder,
            env={**os.environ, **settings, **env},
            capture_output=True,
            text=True,
            check=False,
        )

    def program(self, name: str, text: str) -> subprocess.CompletedProcess[str]:
        """Run a program of package main inside the module."""
        place = self.folder / "cmd" / name
        place.mkdir(parents=True)
        (place / "main.go").write_text(text, encoding="utf-8")
        return self.run([self.go, "run", f"./cmd/{name}"])


Make = Callable[[Path], Module]


@pytest.fixture(scope="session")
def make(require_tool: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Make:
    """``make(document)``: the module of a document, without what cannot be generated."""
    go, gofmt = require_tool("go"), require_tool("gofmt")

    def made(document: Path) -> Module:
        folder = tmp_path_factory.mktemp("module")
        settings = f"{{output: out, package: {MODULE}, class: Things}}"
        (folder / "sdk.yaml").write_text(
            f"document: {document}\ntargets:\n  go: {settings}\n", encoding="utf-8"
        )
        command = [str(SDKWRIGHT), "generate", "--lenient"]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert (folder / "out" / "go.mod").is_file(), run.stdout + run.stderr
        return Module(folder / "out", go, gofmt)

    return made
