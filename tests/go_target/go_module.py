"""A module of Go that the command has made of a document."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

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
