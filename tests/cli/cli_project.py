"""A project in a folder of its own, and the command line as a process in it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LAUNCH = Path(__file__).parent / "launch.py"

API = """\
openapi: 3.1.0
info: {title: Pet Store API, version: 1.0.0}
servers: [{url: https://pets.example.com}]
tags: [{name: pets}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: All pets
      description: Every pet there is.
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: One pet
      description: The pet with this id.
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: {type: string}
        name: {type: string}
"""

CONFIG = """\
document: api.yaml
targets:
  plain:
    output: out
    package: pets
    module: pets
"""


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Project:
    """``root`` is the working directory of every command."""

    root: Path

    def run(self, *arguments: str, **environment: str) -> Run:
        """The real command line with one more target, in a process of its own."""
        done = subprocess.run(
            [sys.executable, str(LAUNCH), *arguments],
            cwd=self.root,
            env={**plain_environment(), **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def loaded(self, *arguments: str) -> set[str]:
        """The names of the modules that a command loads."""
        found = self.run(*arguments, PYTHONPROFILEIMPORTTIME="1").err.splitlines()
        return {
            line.rpartition("|")[2].strip() for line in found if line.startswith("import time:")
        }

    def files(self, folder: str = "out") -> dict[str, bytes]:
        """Contents by path, the manifest and whatever else is there included."""
        base = self.root / folder
        return {
            p.relative_to(base).as_posix(): p.read_bytes() for p in base.rglob("*") if p.is_file()
        }

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))


def plain_environment() -> dict[str, str]:
    """The environment less what changes the output."""
    left_out = {"NO_COLOR", "FORCE_COLOR", "TERM", "SDKWRIGHT_DEBUG", "COLUMNS"}
    return {key: value for key, value in os.environ.items() if key not in left_out}
