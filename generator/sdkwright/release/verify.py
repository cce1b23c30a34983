"""Artifacts installed somewhere clean by the language's own tools, and a call made with each."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .commands import find, run

_FAILED = "verify-failed"
_QUIET_NPM = ("--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")
_CLIENT = ("guzzlehttp/guzzle", "^7.0")
"""Packages in PHP take any client; a project has to have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyJob:
    """``artifacts`` is the folder with what was built, ``scratch`` an empty one. ``code`` is a
    program that makes a call, "" for installing alone; ``environment`` is what it is run with."""

    package: str
    version: str
    artifacts: Path
    scratch: Path
    code: str
    environment: Mapping[str, str]

    def write(self, name: str, text: str) -> None:
        (self.scratch / name).write_text(text, encoding="utf-8")

    def run(self, *command: str, **environment: str) -> str:
        """What it printed. Raises ``PackagingError``."""
        loopback = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        return run(command, self.scratch, loopback | environment, code=_FAILED)

    def call(self, *command: str, **environment: str) -> None:
        """Run the program. Raises ``PackagingError``."""
        self.run(*command, **environment, **self.environment)


def verify_wheel(job: VerifyJob) -> None:
    """In an environment of its own. Raises ``PackagingError``."""
    (wheel,) = job.artifacts.glob("*.whl")
    # A wheel in $PYTHONPATH would win over the one that was installed.
    clean = {"PYTHONPATH": "", "PYTHONNOUSERSITE": "1"}
    job.run(sys.executable, "-m", "venv", "environment", **clean)
    folder = "Scripts" if os.name == "nt" else "bin"
    python = str(job.scratch / "environment" / folder / "python")
    pip = (python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
    job.run(*pip, str(wheel), **clean)
    if job.code:
        job.write("program.py", job.code)
        job.call(python, "program.py", **clean)


def verify_tarball(job: VerifyJob) -> None:
    """In a project of its own. Raises ``PackagingError``."""
    (tarball,) = job.artifacts.glob("*.tgz")
    npm, node = find("npm"), find("node")
    job.write("package.json", '{"private": true, "type": "module"}\n')
    job.run(npm, "install", *_QUIET_NPM, "--ignore-scripts", str(tarball))
    if job.code:
        job.write("program.mjs", job.code)
        job.call(node, "program.mjs")


def verify_module(job: VerifyJob) -> None:
    """In a module of its own that gets this one from a file proxy. Raises ``PackagingError``."""
    module, version = job.package, f"v{job.version}"
    go = find("go")
    environment = {
        "GOPROXY": job.artifacts.resolve().as_uri(),
        "GONOPROXY": "none",
        "GOSUMDB": "off",
        "GOFLAGS": "-mod=mod -modcacherw",
        "GOWORK": "off",
        # Another cache may have other files of the same version.
        "GOMODCACHE": str(job.scratch / "modules"),
    }
    job.write("go.mod", f"module verify.test\n\ngo 1.23\n\nrequire {module} {version}\n")
    job.run(go, "mod", "download", module, **environment)
    job.run(go, "mod", "verify", **environment)
    if job.code:
        job.write("main.go", job.code)
        job.call(go, "run", ".", **environment)


def verify_archive(job: VerifyJob) -> None:
    """In a project of its own, which has it from a repository of artifacts; what it needs comes
    from where Composer is configured to look. Raises ``PackagingError``."""
    composer, php = find("composer"), find("php")
    wanted = {job.package: job.version}
    if job.code:
        wanted[_CLIENT[0]] = _CLIENT[1]
    project = {
        "repositories": [{"type": "artifact", "url": str(job.artifacts.resolve())}],
        "require": wanted,
    }
    job.write("composer.json", json.dumps(project))
    plain = ("--no-interaction", "--no-progress", "--no-ansi", "--no-plugins", "--no-scripts")
    job.run(composer, "install", *plain)
    if job.code:
        job.write("program.php", job.code)
        job.call(php, "-d", "display_errors=stderr", "program.php")
