"""Real documents: each must give packages that compile. Needs CORPUS=folder (`make corpus`).

The folder holds documents, or a ``manifest.json`` that lists them under ``documents`` as ``file``
and ``openapi``. A folder ``bad`` in it may hold broken and hostile ones, with an ``expected.json``
that lists for each ``file`` what is ``expected``: "accept" or "error".
CORPUS_LIMIT leaves out documents with more bytes than that.
"""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

CORPUS = os.environ.get("CORPUS", "")
LIMIT = int(os.environ.get("CORPUS_LIMIT") or sys.maxsize)
SUFFIXES = {".json", ".yaml", ".yml"}
SECONDS = 300
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
TOOLS = Path(__file__).parents[1] / "e2e" / "typescript"

pytestmark = pytest.mark.skipif(not CORPUS, reason="CORPUS=folder names no folder of documents")


@dataclass(frozen=True)
class Case:
    path: Path
    version: str = ""
    expected: str = "accept"


def documents(folder: Path) -> Iterator[Case]:
    manifest = folder / "manifest.json"
    if manifest.is_file():
        for entry in json.loads(manifest.read_text(encoding="utf-8"))["documents"]:
            accept = "error" if entry["openapi"].startswith("2.") else "accept"
            yield Case(folder / entry["file"], entry["openapi"], accept)
    else:
        found = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)
        yield from (Case(path) for path in found)


def broken(folder: Path) -> Iterator[Case]:
    listing = folder / "bad" / "expected.json"
    if listing.is_file():
        for entry in json.loads(listing.read_text(encoding="utf-8")):
            path = folder / "bad" / entry["file"]
            if path.suffix in SUFFIXES:
                yield Case(path, expected=entry["expected"])


def cases() -> list[Case]:
    if not CORPUS:
        return [Case(Path("none"))]
    folder = Path(CORPUS)
    found = [*documents(folder), *broken(folder)]
    assert found, f"no documents in {folder}"
    return [case for case in found if case.path.stat().st_size <= LIMIT]


Check = Callable[[Path], None]


def compile_python(package: Path) -> None:
    assert compileall.compile_dir(package, quiet=1, workers=0)


@pytest.fixture
def compile_typescript(require_tool: Callable[[str], str]) -> Check:
    """By the settings of the package itself, which are strict."""
    require_tool("node")
    tsc = TOOLS / "node_modules" / ".bin" / "tsc"
    if not tsc.exists():
        install = [require_tool("npm"), "ci", "--silent", "--no-audit", "--no-fund"]
        subprocess.run(install, cwd=TOOLS, check=True)

    def check(package: Path) -> None:
        run = subprocess.run(
            [str(tsc), "--noEmit"], cwd=package, capture_output=True, text=True, check=False
        )
        assert (run.stdout[:3000], run.returncode) == ("", 0)

    return check


@pytest.mark.parametrize("language", ["python", "typescript"])
@pytest.mark.parametrize("case", cases(), ids=lambda case: case.path.name)
def test_document(
    case: Case, language: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    output = tmp_path / "sdk"
    command = [str(SDKWRIGHT), "generate", str(case.path), "--language", language]
    command += ["--output", str(output)]
    run = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    said = run.stdout + run.stderr
    errors = "\n\n".join(part for part in said.split("\n\n") if part.startswith("error"))
    assert "Traceback" not in said and "internal-error" not in said, said[-3000:]
    if case.expected == "accept":
        assert run.returncode == 0, errors
        if language == "python":
            compile_python(output)
        else:
            request.getfixturevalue("compile_typescript")(output)
    else:
        assert run.returncode in {1, 2}
        assert errors
    written = {path for path in tmp_path.rglob("*") if not path.is_relative_to(output)}
    assert not written, "files outside the output folder"
    assert not list(tmp_path.rglob("PWNED*"))
