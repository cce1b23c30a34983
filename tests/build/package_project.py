"""Projects with packages to build and publish, and the command line as a process in them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
LANGUAGES = ("python", "typescript", "go", "php")
GO_MODULE = "github.com/formancehq/formance-sdk-go/v3"
_CREDENTIALS = ("TOKEN", "PASSWORD", "USERNAME", "TWINE_", "NPM_", "GOPROXY", "PACKAGIST")

PETS = {
    "openapi": "3.1.0",
    "info": {"title": "Pet Store", "version": "1.0.0"},
    "servers": [{"url": "https://pets.example.com/v1"}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "responses": {
                    "200": {
                        "description": "All.",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"type": "string"}}
                            }
                        },
                    }
                },
            }
        }
    },
}


@dataclass(frozen=True, slots=True)
class Run:
    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Project:
    """``root`` is the working directory of every command."""

    root: Path

    @property
    def dist(self) -> Path:
        return self.root / "dist"

    def run(self, *arguments: str, umask: int = -1, **environment: str) -> Run:
        done = subprocess.run(
            self.command(*arguments),
            cwd=self.root,
            env=self.environment(**environment),
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            umask=umask,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def command(self, *arguments: str) -> list[str]:
        return [str(SDKWRIGHT), *arguments]

    def environment(self, **more: str) -> dict[str, str]:
        """Without the credentials of whoever runs the tests."""
        kept = {k: v for k, v in os.environ.items() if not any(c in k for c in _CREDENTIALS)}
        composer = {"COMPOSER_ALLOW_SUPERUSER": "1"}
        return {**kept, "NO_COLOR": "1", **composer, **more}

    def facts(self, *arguments: str, **environment: str) -> dict[str, Any]:
        """What a command that succeeds says in JSON."""
        done = self.run(*arguments, "--json", **environment)
        assert done.code == 0, done.out + done.err
        found: dict[str, Any] = json.loads(done.out)
        return found

    def files(self) -> dict[str, bytes]:
        """What lies among the artifacts, by path."""
        found = (path for path in sorted(self.dist.rglob("*")) if path.is_file())
        return {path.relative_to(self.dist).as_posix(): path.read_bytes() for path in found}


def orchestration(root: Path, compilers: Path, languages: Iterable[str] = LANGUAGES) -> Project:
    """The packages of this repository; ``compilers`` is the folder node_modules."""
    (root / "spec").mkdir(parents=True)
    shutil.copy(ROOT / "spec" / "orchestration-2.0.yaml", root / "spec")
    config = yaml.safe_load((ROOT / "sdk.yaml").read_text(encoding="utf-8"))
    config["targets"] = {name: config["targets"][name] for name in languages}
    (root / "sdk.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    for name in languages:
        shutil.copytree(
            ROOT / "generated" / name,
            root / "generated" / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__", "dist", "build"),
        )
    if "typescript" in languages:
        (root / "generated/typescript/node_modules").symlink_to(compilers)
    return Project(root)


def pets(root: Path, document: Any = PETS, **targets: dict[str, Any]) -> Project:
    """A small API with these targets, generated, with licences."""
    root.mkdir(parents=True, exist_ok=True)
    settings = {name: {"license": "MIT", **target} for name, target in targets.items()}
    config = {"document": "api.yaml", "targets": settings}
    (root / "api.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
    (root / "sdk.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    project = Project(root)
    done = project.run("generate", "--quiet")
    assert done.code == 0, done.out
    for name, target in targets.items():
        shutil.copy(ROOT / "LICENSE", root / target.get("output", f"generated/{name}"))
    return project
