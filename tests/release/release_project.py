"""A project with a document that changes, and `sdkwright release` on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LAUNCH = HERE.parent / "cli" / "launch.py"
SETTINGS = """\
# The SDKs of the pets.
document: api.yaml
targets:
  python: {package: pets-sdk, version: 1.4.0}
  typescript:  # for the browser
    package: '@pets/sdk'
    version: '0.3.1'
  go:
    version: 1.4.0
    package: example.com/pets/sdk
  php:
    package: pets/sdk
"""


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Project:
    folder: Path

    def run(self, *arguments: str, program: tuple[str, ...] = (), **environment: str) -> Ran:
        sdkwright = (str(Path(sys.executable).with_name("sdkwright")),)
        plain = {**os.environ, "NO_COLOR": "1"}
        done = subprocess.run(
            [*(program or sdkwright), *arguments],
            cwd=self.folder,
            env={**plain, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def release(self, *arguments: str, day: str = "2027-01-31") -> str:
        """What it says; it has to end well."""
        ran = self.run("release", "--date", day, *arguments)
        assert (ran.code, ran.err) == (0, ""), ran
        return ran.out

    def releases(self, *arguments: str) -> dict[str, dict[str, Any]]:
        told = json.loads(self.release("--json", *arguments))
        return {one["language"]: one for one in told["releases"]}

    def document(self, name: str) -> None:
        self.write("api.yaml", (HERE / f"{name}.yaml").read_text(encoding="utf-8"))

    def write(self, path: str, text: str) -> None:
        (self.folder / path).write_text(text, encoding="utf-8")

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }
