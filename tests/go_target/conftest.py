"""Go packages made of documents by the command."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from go_module import MODULE, SDKWRIGHT, Make, Module


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
