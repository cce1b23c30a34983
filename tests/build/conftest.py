"""Artifacts of this repository's packages, built once for all tests of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from package_project import LANGUAGES, Project, orchestration


@pytest.fixture(scope="session")
def compilers(node: str) -> Path:
    """The folder node_modules with the compilers of TypeScript."""
    return Path(__file__).parents[1] / "e2e" / "typescript" / "node_modules"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, compilers: Path) -> Project:
    """A project with all packages, and what one build made of them."""
    project = orchestration(tmp_path_factory.mktemp("built") / "project", compilers)
    done = project.run("build", "--quiet")
    assert (done.code, done.out, done.err) == (0, "", "")
    assert {path.partition("/")[0] for path in project.files()} == {*LANGUAGES, "build.json"}
    return project
