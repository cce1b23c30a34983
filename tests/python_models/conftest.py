"""Packages made from the documents in this folder, by the command, once a session."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")


def generated(document: Path, folder: Path) -> Path:
    """The package's folder; the one that holds it is in the import path."""
    output = folder / "python"
    command = [str(SDKWRIGHT), "generate", str(document), "--language", "python"]
    run = subprocess.run(
        [*command, "--output", str(output)], cwd=folder, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return next(path.parent for path in output.glob("*/__init__.py"))


@pytest.fixture(scope="session")
def zoo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(HERE / "zoo.yaml", tmp_path_factory.mktemp("zoo"))


@pytest.fixture(scope="session")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(HERE / "hostile.yaml", tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="session", params=["bodies", "responses"])
def case_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of one of ``tests/cases``."""
    document = HERE.parent / "cases" / request.param / "openapi.yaml"
    return generated(document, tmp_path_factory.mktemp(request.param))


def _imported(folder: Path) -> ModuleType:
    sys.path.insert(0, str(folder.parent))
    try:
        return importlib.import_module(f"{folder.name}.models.shared")
    finally:
        sys.path.remove(str(folder.parent))


@pytest.fixture(scope="session")
def zoo(zoo_folder: Path) -> ModuleType:
    """Its ``models.shared``."""
    return _imported(zoo_folder)


@pytest.fixture(scope="session")
def hostile(hostile_folder: Path) -> ModuleType:
    return _imported(hostile_folder)
