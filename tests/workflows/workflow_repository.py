"""A scratch repository, and the steps of its workflows run as a runner would."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
_EXPRESSION = re.compile(r"\$\{\{ *(.*?) *\}\}")

API = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.com}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: {type: array, items: {type: string}}
"""
MORE = API.replace("1.0.0", "1.1.0") + API.partition("paths:\n")[2].replace(
    "/pets", "/owners"
).replace("listPets", "listOwners").replace("tags: [pets]", "tags: [owners]")
"""With one operation more."""

CONFIG = """\
document: api.yaml
targets:
  go: {output: generated/go, package: example.com/pets/generated/go, module: pets, class: SDK}
  php: {output: generated/php, package: pets/sdk, module: Pets}
"""


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Repository:
    """``root`` is the working tree, ``origin`` the bare repository that it is a clone of."""

    root: Path
    origin: Path

    @classmethod
    def made(cls, folder: Path) -> Repository:
        origin = folder / "origin.git"
        command = ["git", "init", "--quiet", "--bare", "--initial-branch=main", str(origin)]
        subprocess.run(command, check=True)
        made = cls(folder / "work", origin)
        made.root.mkdir()
        made.git("init", "--quiet", "--initial-branch=main")
        made.git("remote", "add", "origin", str(origin))
        made.write("api.yaml", API)
        return made

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=Me", "-c", "user.email=me@example.com")
        command = ["git", *who, *arguments]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self, message: str) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "HEAD")

    def sdkwright(self, *arguments: str) -> Run:
        done = subprocess.run(
            [SDKWRIGHT, *arguments],
            cwd=self.root,
            env={**os.environ, "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def read(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def yaml(self, path: str) -> Any:
        return yaml.safe_load(self.read(path))

    def with_packages(self) -> Repository:
        """Generated, committed and pushed."""
        self.write("sdk.yaml", CONFIG)
        done = self.sdkwright("generate")
        assert done.code == 0, done.out
        self.commit("First")
        self.git("push", "--quiet", "--set-upstream", "origin", "main")
        return self


@dataclass(frozen=True)
class Runner:
    """Runs steps with the variables that their job gives them. ``expressions`` are the values of
    what stands between ``${{`` and ``}}``; ``variables`` those that the service itself sets."""

    repository: Repository
    temporary: Path
    expressions: Mapping[str, str]
    variables: Mapping[str, str]

    def step(self, path: str, job: str, name: str) -> Run:
        """The step called ``name`` of a workflow of GitHub."""
        workflow = self.repository.yaml(path)
        steps = workflow["jobs"][job]["steps"]
        (step,) = (step for step in steps if step.get("name") == name)
        given = {**workflow.get("env", {}), **step.get("env", {})}
        # https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, shell
        return self._bash(["-eo", "pipefail"], step["run"], given)

    def script(self, path: str, job: str) -> Run:
        """The ``script`` of a job of GitLab."""
        jobs = self.repository.yaml(path)
        given = {**jobs[".sdkwright"]["variables"], **jobs[job].get("variables", {})}
        return self._bash(["-eo", "pipefail"], "\n".join(jobs[job]["script"]), given)

    def _bash(self, options: list[str], script: str, given: Mapping[str, str]) -> Run:
        assert "${{" not in script, "an expression in a script is where injections begin"
        file = self.temporary / "step.sh"
        file.write_text(script, "utf-8")
        kept = {key: os.environ[key] for key in ("HOME", "TMPDIR") if key in os.environ}
        mine = {key: self._value(text) for key, text in given.items()}
        path = f"{self._commands()}{os.pathsep}{SDKWRIGHT.parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", *options, str(file)],
            cwd=self.repository.root,
            env={**kept, "NO_COLOR": "1", **self.variables, **mine, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def _value(self, text: str) -> str:
        shell = re.sub(r"^\$([A-Z_]+)$", lambda found: self.variables[found[1]], str(text))
        return _EXPRESSION.sub(lambda found: self.expressions[found[1]], shell)

    def _commands(self) -> Path:
        """A folder with a ``gh`` that knows ``gh api``."""
        folder = self.temporary / "bin"
        folder.mkdir(exist_ok=True)
        command = folder / "gh"
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{HERE / "gh_api.py"}" "$@"\n')
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
        return folder
