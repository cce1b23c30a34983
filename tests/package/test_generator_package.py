"""The generator as a package: what is in its archives, and that it works from nothing but them."""

from __future__ import annotations

import email
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import NoReturn

import pytest
from sdkwright.version import VERSION

ROOT = Path(__file__).parents[2]
SOURCES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE")
MANIFEST = ".sdkwright/manifest.json"
BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Built:
    """``wheel`` is made from ``sdist``, and both in ``folder``."""

    folder: Path
    sdist: Path
    wheel: Path


def run(
    command: Sequence[str | Path], folder: Path, **more: str
) -> subprocess.CompletedProcess[str]:
    left_out = {"PYTHONPATH", "VIRTUAL_ENV", "SDKWRIGHT_DEBUG"}
    env = {key: value for key, value in os.environ.items() if key not in left_out}
    return subprocess.run(
        [*command],
        cwd=folder,
        env={**env, "NO_COLOR": "1", **more},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Built from a copy, since building leaves files beside the sources."""
    source = tmp_path_factory.mktemp("source")
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("*.egg-info"))
    for name in SOURCES:
        shutil.copy(ROOT / name, source)
    done = run([sys.executable, "-m", "build", "--no-isolation"], source)
    assert done.returncode == 0, done.stdout + done.stderr
    (sdist,) = (source / "dist").glob("*.tar.gz")
    (wheel,) = (source / "dist").glob("*.whl")
    return Built(source / "dist", sdist, wheel)


@pytest.fixture(scope="module")
def tool(built: Built, lacking: Callable[[str], NoReturn]) -> list[str | Path]:
    """A command that runs the wheel in an environment that has it and what it asks for alone; the
    versions are those of the lock, since formatters are among them."""
    lock = ROOT / "requirements.lock"
    command: list[str | Path] = [
        *(BIN / "uv", "tool", "run", "--isolated", "--quiet"),
        *("--python", sys.executable, "--constraints", lock, "--from", built.wheel, "sdkwright"),
    ]
    done = run([*command, "--version"], built.folder)
    if "Failed to fetch" in done.stderr or "network" in done.stderr:
        lacking(f"an index of Python packages: {done.stderr.strip()}")
    assert (done.returncode, done.stdout) == (0, f"sdkwright {VERSION}\n"), done.stderr
    return command


def metadata_of(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"sdkwright-{VERSION}.dist-info/METADATA").decode()
    return email.message_from_string(text)


def test_the_index_would_take_them(built: Built) -> None:
    command: list[str | Path] = [
        BIN / "twine",
        "--no-color",
        "check",
        "--strict",
        built.sdist,
        built.wheel,
    ]
    done = run(command, built.folder)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == 2


def test_the_metadata(built: Built) -> None:
    metadata = metadata_of(built.wheel)
    assert metadata["Name"] == "sdkwright"
    assert metadata["Version"] == VERSION
    assert metadata["License-Expression"] == "MIT"
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["Summary"]
    assert metadata["Description-Content-Type"] == "text/markdown"
    classifiers = metadata.get_all("Classifier") or []
    assert "Typing :: Typed" in classifiers
    # The licence is an expression; a classifier beside it is deprecated (PEP 639).
    assert not [text for text in classifiers if text.startswith("License ::")]


def test_the_wheel_has_the_program_and_the_templates_only(built: Built) -> None:
    names = zipfile.ZipFile(built.wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"sdkwright"}
    assert "sdkwright/py.typed" in names
    assert "sdkwright/templates/python/runtime/client.py" in names
    assert "sdkwright/templates/python/VERSION" in names
    assert "sdkwright/templates/ci/github/check.yml.jinja" in names
    assert not [name for name in names if "/tests/" in name or "__pycache__" in name]


def test_the_sdist_has_what_a_wheel_is_made_of(built: Built) -> None:
    with tarfile.open(built.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {*SOURCES, "templates/go/runtime/go.mod", "generator/sdkwright/cli/__init__.py"} <= names
    assert not [name for name in names if name.startswith(("tests/", "generated/", "docs/"))]


@pytest.mark.parametrize("config", ["sdk.yaml", "sdk.classic.yaml"])
def test_it_generates_what_is_committed(
    tool: list[str | Path], tmp_path: Path, config: str
) -> None:
    shutil.copy(ROOT / config, tmp_path)
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    done = run([*tool, "generate", "--config", config], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    made = [path.name for path in (tmp_path / "generated").iterdir()]
    assert made
    for name in made:
        folder, committed = tmp_path / "generated" / name, ROOT / "generated" / name
        # The others there, such as LICENSE, are people's.
        listed = json.loads((committed / MANIFEST).read_bytes())["files"]
        there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
        assert there == {*listed, MANIFEST}
        for path in there:
            assert (folder / path).read_bytes() == (committed / path).read_bytes()


def test_it_runs_anywhere(tool: list[str | Path], tmp_path: Path) -> None:
    """Commands that need files of the package: templates, codes, the mock's own."""
    document = ROOT / "spec" / "orchestration-2.0.yaml"
    assert run([*tool, "init", document], tmp_path).returncode == 0
    assert run([*tool, "templates", "list"], tmp_path).stdout.startswith("docs, version ")
    assert run([*tool, "explain", "template-error"], tmp_path).returncode == 0
    assert run([*tool, "docs"], tmp_path).returncode == 0
    older = ROOT / "spec" / "orchestration-1.0.yaml"
    done = run([*tool, "diff", older, document, "--format", "html", "--output", "x.html"], tmp_path)
    assert done.returncode == 1, done.stderr
    assert "<!doctype html>" in (tmp_path / "x.html").read_text("utf-8")[:100].lower()
