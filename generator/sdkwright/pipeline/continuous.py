"""Files for continuous integration: which ones, and whether they may be written."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sdkwright.config import Config

from .inputs import UsageProblem

SERVICES = ("github", "gitlab")
_ROOT_FILE = ".gitlab-ci.yml"


def files_for(services: Sequence[str], config: Config) -> dict[str, str]:
    """The texts of files by path from the working directory, which is the root of the repository.

    Raises ``UsageProblem`` where it is not, or where something lies outside.
    """
    from sdkwright.render.workflows import github_files, gitlab_files

    top = _git("rev-parse", "--show-toplevel")
    if top and Path(top).resolve() != Path.cwd().resolve():
        raise UsageProblem(f"--ci writes files at the root of a repository; run it in {top}")
    paths = [config.path, config.document, *(target.output for target in config.targets)]
    outside = [path for path in paths if os.path.relpath(path).startswith("..")]
    if outside:
        raise UsageProblem(f"{outside[0]} is outside of the repository, which CI has alone")
    settings = _from_root(config)
    found: dict[str, str] = {}
    if "github" in services:
        found |= github_files(settings, _branch())
    if "gitlab" in services:
        found |= gitlab_files(settings)
    return found


def left_alone(path: str) -> bool:
    """Whether people have this file for other things too, so that one that is there stays."""
    return path == _ROOT_FILE


def _from_root(config: Config) -> Config:
    def path(text: str) -> str:
        return os.path.relpath(text).replace(os.sep, "/")

    targets = (replace(target, output=path(target.output)) for target in config.targets)
    return replace(
        config,
        path=path(config.path),
        document=path(config.document),
        targets=tuple(targets),
    )


def _branch() -> str:
    """The default branch of the remote, else main."""
    return _git("symbolic-ref", "--short", "refs/remotes/origin/HEAD").partition("/")[2] or "main"


def _git(*arguments: str) -> str:
    """What git printed; "" where it failed or is missing."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
