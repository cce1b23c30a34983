"""The package as pip sees it: built, installed somewhere else, imported and called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from sdkwright.mock import TOKEN, MockServer

CALL = """
import formance_sdk_python
from formance_sdk_python import SDK
from formance_sdk_python.models import shared

security = shared.Security(client_id="me", client_secret="mine")
with SDK(security=security, server_url={url!r}) as sdk:
    print(sdk.orchestration.v1.list_workflows().status_code, formance_sdk_python.__file__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of a copy, so that building leaves nothing beside the sources."""
    folder = tmp_path_factory.mktemp("wheel")
    source = Path(__file__).parents[3] / "generated/python"
    shutil.copytree(source, folder / "source", ignore=shutil.ignore_patterns("__pycache__"))
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    pip("wheel", *options, str(folder / "source"))
    (made,) = folder.glob("*.whl")
    return made


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_in_it(wheel: Path, package: Path) -> None:
    project = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert wheel.name == f"formance_sdk_python-{project['version']}-py3-none-any.whl"
    names = set(zipfile.ZipFile(wheel).namelist())
    ours = {name for name in names if ".dist-info/" not in name}
    sources = {
        path.relative_to(package).as_posix()
        for path in (package / "formance_sdk_python").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert ours == sources
    assert "formance_sdk_python/py.typed" in ours


def name_of(requirement: str) -> str:
    return requirement.partition("<")[0].partition(">")[0]


def test_its_metadata(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        lines = archive.read(name).decode().splitlines()
    assert "Name: formance-sdk-python" in lines
    assert "Requires-Python: >=3.11" in lines
    assert "License-Expression: MIT" in lines
    wanted = {line.removeprefix("Requires-Dist: ") for line in lines if "Requires-Dist" in line}
    extra = '; extra == "fast"'
    always = {requirement for requirement in wanted if not requirement.endswith(extra)}
    assert {name_of(requirement) for requirement in always} == {"httpcore2", "httpx2", "pydantic"}
    assert {name_of(requirement) for requirement in wanted - always} == {"pyreqwest"}


def test_installed_it_works(wheel: Path, tmp_path: Path, server: MockServer) -> None:
    target = tmp_path / "site"
    pip("install", "--no-deps", "--no-index", "--target", str(target), str(wheel))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", CALL.format(url=server.url)],
        cwd=tmp_path,
        env={"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(target)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    status, _, where = done.stdout.strip().partition(" ")
    assert status == "200"
    assert Path(where) == target / "formance_sdk_python/__init__.py"
    assert [one.operation for one in server.requests] == [TOKEN, "listWorkflows"]
    assert server.violations == []
