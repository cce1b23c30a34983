"""Packages made from the documents in this folder, by the command, once a session."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")


def generated(document: Path, folder: Path, name: str, models: str) -> Path:
    """The folder of the package, which is called after its models."""
    module = f"{name}_{models}"
    target = {"output": "python", "module": module, "options": {"models": models}}
    config = {"document": str(document), "targets": {"python": target}}
    (folder / "sdk.yaml").write_text(json.dumps(config), "utf-8")
    command = [str(SDKWRIGHT), "generate"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "python" / module


@pytest.fixture(scope="session", params=["pydantic", "msgspec"])
def models(request: pytest.FixtureRequest) -> str:
    """What the models are made of."""
    return str(request.param)


@pytest.fixture(scope="session")
def zoo_folder(models: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(HERE / "zoo.yaml", tmp_path_factory.mktemp("zoo"), "zoo", models)


@pytest.fixture(scope="session")
def hostile_folder(models: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated(HERE / "hostile.yaml", tmp_path_factory.mktemp("hostile"), "hostile", models)


@pytest.fixture(scope="session", params=["bodies", "responses"])
def case_folder(
    request: pytest.FixtureRequest, models: str, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The package of one of ``tests/cases``."""
    document = HERE.parent / "cases" / request.param / "openapi.yaml"
    return generated(document, tmp_path_factory.mktemp(request.param), request.param, models)


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
