"""A module of Go with webhooks, which compiles programs."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class GoModule:
    """A generated module of Go."""

    folder: Path
    go: str

    def program(self, name: str, text: str) -> Path:
        """Compile a program of package main inside the module."""
        place = self.folder / "cmd" / name
        place.mkdir(parents=True)
        text = text.replace("PACKAGE", "example.com/parcels-sdk")
        (place / "main.go").write_text(text, "utf-8")
        run = self.run("build", "-o", str(place / "program"), f"./cmd/{name}")
        assert run.returncode == 0, run.stdout + run.stderr
        return place / "program"

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        settings = {"GOFLAGS": "-trimpath", "GOPROXY": "off", "GOTOOLCHAIN": "local"}
        return subprocess.run(
            [self.go, *arguments],
            cwd=self.folder,
            env={**os.environ, **settings},
            capture_output=True,
            text=True,
            check=False,
        )
