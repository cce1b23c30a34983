"""The packages of the case `webhooks`, and what the API of it would send."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e" / "typescript"))
sys.path.insert(0, str(Path(__file__).parents[1] / "typescript_target"))
sys.path.insert(0, str(Path(__file__).parents[1] / "pages"))
sys.path.insert(0, str(Path(__file__).parents[1] / "php_tools"))

from package_build import Package, generate
from php_tools import AUTOLOAD, SETTINGS
from php_tools import generate as generate_php
from typescript_tools import Tools
from webhook_module import GoModule
from webhook_project import PhpProject

HERE = Path(__file__).parent
DOCUMENT = HERE.parent / "cases" / "webhooks" / "openapi.yaml"
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")


def made(folder: Path, language: str, **options: str) -> Path:
    """The folder with the package of a language."""
    config: dict[str, Any] = {"document": str(DOCUMENT), "targets": {language: {"output": "out"}}}
    config["targets"][language] |= {"options": options} if options else {}
    (folder / "sdk.yaml").write_text(json.dumps(config), "utf-8")
    command = [str(SDKWRIGHT), "generate"]
    env = {**os.environ, "NO_COLOR": "1"}
    run = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "out"


@pytest.fixture(scope="session")
def python_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return python_project(tmp_path_factory.mktemp("webhooks"), "pydantic")


@pytest.fixture(scope="session")
def python_msgspec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return python_project(tmp_path_factory.mktemp("webhooks"), "msgspec")


def python_project(folder: Path, models: str) -> Path:
    """The folder that has ``parcels_sdk``, and the programs of this folder beside it."""
    folder = made(folder, "python", models=models)
    for program in ("receiver.py", "typed_webhooks.py"):
        (folder / program).write_text((HERE / program).read_text("utf-8"), "utf-8")
    return folder


@pytest.fixture(scope="session")
def go_module(
    require_tool: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> GoModule:
    go = require_tool("go")
    return GoModule(made(tmp_path_factory.mktemp("module"), "go"), go)


def php_project(php: str, folder: Path, style: str) -> PhpProject:
    package = generate_php(DOCUMENT, folder, module="Parcels", options={"models": style})
    (folder / "vendor").mkdir()
    (folder / "vendor" / "autoload.php").write_text(f"<?php require_once '{AUTOLOAD}';\n", "utf-8")
    for program in ("receiver.php", "typed_webhooks.php"):
        (folder / program).write_text((HERE / program).read_text("utf-8"), "utf-8")
    return PhpProject(folder, package, (php, *SETTINGS))


@pytest.fixture(scope="session")
def php_readonly(php: str, tmp_path_factory: pytest.TempPathFactory) -> PhpProject:
    return php_project(php, tmp_path_factory.mktemp("php"), "readonly")


@pytest.fixture(scope="session")
def php_classic(php: str, tmp_path_factory: pytest.TempPathFactory) -> PhpProject:
    return php_project(php, tmp_path_factory.mktemp("php"), "classic")


@pytest.fixture(scope="session")
def typescript_package(node: str, tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The package, built, among the modules of a project, and the programs of this folder."""
    tools = Tools(node, tmp_path_factory.mktemp("project"))
    package = generate(DOCUMENT, tools, {})
    text = (HERE / "receiver.mjs").read_text("utf-8").replace("PACKAGE", package.name)
    (tools.project / "receiver.mjs").write_text(text, "utf-8")
    built = tools.run([tools.bin("tsc"), "--pretty", "false"], package.folder)
    assert (built.stdout, built.returncode) == ("", 0)
    return package
