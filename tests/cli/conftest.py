"""Projects that the tests of the command line start from."""

from __future__ import annotations

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
    (tmp_path / "api.yaml").write_text(API)
    (tmp_path / "sdk.yaml").write_text(CONFIG)
    return Project(tmp_path)


@pytest.fixture
def generated(project: Project) -> Project:
    """The same after the first run."""
    done = project.run("generate")
    assert done == Run(0, "out: 6 files, 6 written\n", "")
    return project
