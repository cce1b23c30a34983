"""A project whose first release is made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from release_project import SETTINGS, Project


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose first release is made."""
    made = Project(tmp_path_factory.mktemp("released"))
    made.write("sdk.yaml", SETTINGS)
    made.document("old")
    made.release()
    return made.folder


@pytest.fixture
def project(released: Path, tmp_path: Path) -> Project:
    """The same, to be changed."""
    folder = tmp_path / "project"
    shutil.copytree(released, folder)
    return Project(folder)
