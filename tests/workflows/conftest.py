"""Repositories that workflows are written for, and what checks them."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from workflow_repository import Repository

ACTIONLINT = "v1.7.12"


@pytest.fixture(scope="session")
def actionlint(require_tool: Callable[[str], str], lacking: Callable[[str], NoReturn]) -> str:
    """The linter of workflows, from the module proxy of Go; it runs shellcheck on their steps."""
    go, shellcheck = require_tool("go"), require_tool("shellcheck")
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    folder = cache / "sdkwright-tests" / f"actionlint-{ACTIONLINT}"
    folder.mkdir(parents=True, exist_ok=True)
    # Who comes while another process builds it waits.
    with (folder / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not (folder / "actionlint").is_file():
            module = f"github.com/rhysd/actionlint/cmd/actionlint@{ACTIONLINT}"
            env = {**os.environ, "GOBIN": str(folder), "GOFLAGS": "-mod=mod"}
            command = [go, "install", module]
            run = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
            if run.returncode:
                lacking(f"actionlint cannot be built: {run.stderr.strip()}")
    assert shellcheck
    return str(folder / "actionlint")


@pytest.fixture
def repository(tmp_path: Path, require_tool: Callable[[str], str]) -> Repository:
    """A repository with a document, no sdk.yaml and an ``origin`` on this machine."""
    for tool in ("git", "bash"):
        require_tool(tool)
    return Repository.made(tmp_path)
