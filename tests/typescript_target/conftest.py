"""Packages made of documents by the command, and built by the settings they come with."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "e2e" / "typescript"))
sys.path.insert(0, str(Path(__file__).parents[1] / "pages"))

from package_build import Make, Package, generate
from typescript_tools import Tools

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def make(node: str, tmp_path_factory: pytest.TempPathFactory) -> Make:
    """``make(document)``: the package of a document, built, in a project of its own."""

    def made(document: Path, **options: str) -> Package:
        folder = tmp_path_factory.mktemp("project")
        package = generate(document, Tools(node, folder), options)
        built = package.tools.run([package.tools.bin("tsc"), "--pretty", "false"], package.folder)
        assert (built.stdout, built.returncode) == ("", 0)
        return package

    return made


@pytest.fixture(scope="session")
def hostile(make: Make) -> Package:
    return make(HERE / "hostile.yaml")


@pytest.fixture(scope="session")
def zoo(make: Make) -> Package:
    return make(HERE.parent / "python_models" / "zoo.yaml")
