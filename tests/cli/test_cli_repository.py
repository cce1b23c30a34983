"""This repository's own output: `check` sees one byte of it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from cli_project import Project

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """A working tree: what people decided, the documents, and what is under generated/."""
    shutil.copy(ROOT / "sdk.yaml", tmp_path)
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    cache = shutil.ignore_patterns("__pycache__", "node_modules", ".venv")
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=cache)
    return Project(tmp_path)


def test_one_byte_under_generated_fails_the_check(copy: Project) -> None:
    generated = copy.run("generate", "--json")
    assert generated.code == 0
    package = json.loads(generated.out)["packages"][0]["output"]
    file = copy.root / package / "README.md"
    content = file.read_bytes()
    file.write_bytes(content[:100] + bytes([content[100] ^ 1]) + content[101:])
    done = copy.run("check")
    assert done.code == 1
    assert f"{package} is not what generating gives\n  edited    README.md\n" in done.out
    quick = copy.run("check", "--quick")
    assert quick.code == 1
    assert "  edited    README.md\n" in quick.out
