"""Any document gives packages that compile, or findings; never a failure of the program itself."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from packages_of import Outcome, generated
from random_documents import Document, documents

# What other tests left open is found whenever garbage is looked for: not an error of these.
pytestmark = pytest.mark.filterwarnings("error", "default::ResourceWarning")
FOUND = sorted((Path(__file__).parent / "found").glob("*.yaml"))
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Examples of one test share it, so it is emptied by no fixture of theirs."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def checked(outcome: Outcome) -> None:
    """Findings, each with an address, or modules that Python can read."""
    if outcome.errors:
        assert not outcome.files
    for finding in outcome.findings:
        assert finding.code not in ("internal-error", "validator-failure"), finding.message
        assert finding.origin is None or finding.origin.line > 0
    for name, text in outcome.files.items():
        text.decode()
        if name.endswith(".py"):
            ast.parse(text)


@given(documents())
def test_any_document(folder: Path, document: Document) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as here:
        first = generated(document, Path(here) / "one" / "api")
        checked(first)
        again = generated(document, Path(here) / "two" / "api")
    assert first.files == again.files


@settings(max_examples=settings().max_examples * 5)
@given(documents(), st.data())
def test_documents_that_are_wrong_somewhere(
    folder: Path, document: Document, data: st.DataObject
) -> None:
    """A value anywhere is replaced by one of another kind."""
    spots = list(_spots(document, ()))
    *way, last = data.draw(st.sampled_from(spots))
    around: Any = document
    for key in way:
        around = around[key]
    around[last] = data.draw(
        st.sampled_from((None, 1, "x", [], {}, True, 1.5, ["x"], {"$ref": "#"}))
    )
    with tempfile.TemporaryDirectory(dir=folder) as here:
        checked(generated(document, Path(here) / "api", lenient=data.draw(st.booleans())))


def _spots(value: Any, way: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in members:
        yield (*way, key)
        if isinstance(inner, dict | list):
            yield from _spots(inner, (*way, key))


@settings(max_examples=max(2, settings().max_examples // 5))
@given(documents(), st.sampled_from(("validate", "generate")), st.booleans())
def test_on_the_command_line(folder: Path, document: Document, command: str, lenient: bool) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as here:
        (Path(here) / "openapi.json").write_text(json.dumps(document), "utf-8")
        arguments = [str(SDKWRIGHT), command, "openapi.json", "--language", "typescript"]
        arguments += ["--output", "sdk"] * (command == "generate") + ["--lenient"] * (
            lenient and command == "generate"
        )
        run = subprocess.run(arguments, cwd=here, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stdout + run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_documents_that_failed_once(path: Path, tmp_path: Path) -> None:
    outcome = generated(yaml.safe_load(path.read_text("utf-8")), tmp_path / "api")
    assert outcome.errors == []
    checked(outcome)
