"""What was built, to be copied and published; the tests of building have the projects."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "build"))

from package_project import Project, orchestration  # noqa: E402
from registries import Npm, Registry, files, index, verdaccio  # noqa: E402


@pytest.fixture(scope="session")
def compilers(node: str) -> Path:
    """The folder node_modules with the compilers of TypeScript."""
    return HERE.parent / "e2e" / "typescript" / "node_modules"


@pytest.fixture(scope="session")
def first_build(tmp_path_factory: pytest.TempPathFactory, compilers: Path) -> Project:
    project = orchestration(tmp_path_factory.mktemp("publish") / "project", compilers)
    done = project.run("build", "--quiet")
    assert (done.code, done.out) == (0, "")
    return project


@pytest.fixture
def project(first_build: Project, tmp_path: Path) -> Project:
    """All packages of this repository, built, in a folder of the test's own."""
    shutil.copytree(first_build.root, tmp_path / "project", symlinks=True)
    return Project(tmp_path / "project")


@pytest.fixture
def python_index(tmp_path: Path) -> Iterator[Registry]:
    with index(tmp_path / "index") as running:
        yield running


@pytest.fixture
def file_host(tmp_path: Path) -> Iterator[Registry]:
    with files(tmp_path / "files") as running:
        yield running


@pytest.fixture
def npm_registry(node: str, require_npm: Callable[[Path], Path], tmp_path: Path) -> Iterator[Npm]:
    with verdaccio(node, require_npm(HERE), tmp_path / "verdaccio") as running:
        yield running
