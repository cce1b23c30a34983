"""Projects that the tests of the command line start from."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cli_project import API, CONFIG, Project, Run


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A folder with nothing in it."""
    return Project(tmp_path)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A folder with a document and an sdk.yaml; nothing is generated yet."""
    return _project(tmp_path)


@pytest.fixture(scope="session")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project after the first run, to be copied and not touched."""
    made = _project(tmp_path_factory.mktemp("first"))
    assert made.run("generate") == Run(0, "out: 6 files, 6 written\n", "")
    return made


@pytest.fixture
def generated(tmp_path: Path, first_run: Project) -> Project:
    """A project after the first run."""
    shutil.copytree(first_run.root, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)


def _project(root: Path) -> Project:
    (root / "api.yaml").write_text(API)
    (root / "sdk.yaml").write_text(CONFIG)
    return Project(root)
