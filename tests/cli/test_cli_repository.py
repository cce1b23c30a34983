"""This repository's own output: `check` sees one byte of it, and the wheel can make it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from cli_project import Project, plain_environment

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    """A working tree: what people decided, the documents, and what is under generated/."""
    shutil.copy(ROOT / "sdk.yaml", tmp_path)
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    cache = shutil.ignore_patterns("__pycache__", "node_modules", ".venv")
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=cache)
    return Project(tmp_path)


def test_one_byte_under_generated_fails_the_check(copy: Project) -> None:
    generated = copy.run("generate", "--json")
    assert generated.code == 0
    package = json.loads(generated.out)["packages"][0]["output"]
    file = copy.root / package / "README.md"
    content = file.read_bytes()
    file.write_bytes(content[:100] + bytes([content[100] ^ 1]) + content[101:])
    done = copy.run("check")
    assert done.code == 1
    assert f"{package} is not what generating gives\n  edited    README.md\n" in done.out
    quick = copy.run("check", "--quick")
    assert quick.code == 1
    assert "  edited    README.md\n" in quick.out


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, since building leaves files beside the sources."""
    source = tmp_path_factory.mktemp("source")
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("*.egg-info"))
    for name in ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    built = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run(
        [
            *pip,
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--wheel-dir",
            str(built),
            str(source),
        ],
        check=True,
        capture_output=True,
    )
    return next(built.glob("*.whl"))


def test_the_wheel_has_the_program_and_the_templates_only(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"sdkwright"}
    assert "sdkwright/templates/python/runtime/client.py" in names
    assert not [name for name in names if "/tests/" in name or "__pycache__" in name]


def test_the_wheel_generates_what_the_checkout_does(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    environment = {**plain_environment(), "PYTHONPATH": str(site), "PYTHONSAFEPATH": "1"}
    where = subprocess.run(
        [sys.executable, "-c", "import sdkwright; print(sdkwright.__file__)"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.startswith(str(site) + os.sep)
    document = ROOT / "spec" / "orchestration-1.0.yaml"
    made = []
    for name, env in (("wheel", environment), ("checkout", plain_environment())):
        done = subprocess.run(
            [sys.executable, "-m", "sdkwright", "generate", str(document), "--output", name],
            cwd=tmp_path,
            env=env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        made.append(Project(tmp_path).files(name))
    assert made[0] == made[1]
