"""Any two versions of a document can be compared; one with itself has no changes."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from random_documents import Document, documents
from sdkwright.cli import main

# What other tests left open is found whenever garbage is looked for: not an error of these.
pytestmark = pytest.mark.filterwarnings("error", "default::ResourceWarning")
SCHEMA = Path(__file__).parents[2] / "docs" / "diff.schema.json"
FORMATS = ("text", "markdown", "junit", "sarif", "github", "html", "oasdiff")


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


@given(documents())
def test_nothing_is_another_than_itself(folder: Path, document: Document) -> None:
    path = _written(folder / "one.json", document)
    assert _changes(folder, path, path) == []


@given(documents(), st.data())
def test_two_versions(
    folder: Path, validator: Draft202012Validator, document: Document, data: st.DataObject
) -> None:
    """What is a change one way is one the other way, and each is known by its fingerprint."""
    form = data.draw(st.sampled_from(FORMATS))
    other = copy.deepcopy(document)
    for _ in range(data.draw(st.integers(1, 3))):
        _edited(other, data)
    old, new = _written(folder / "old.json", document), _written(folder / "new.json", other)
    forth, back = _changes(folder, old, new, validator), _changes(folder, new, old, validator)
    if forth is None or back is None:
        return
    assert bool(forth) == bool(back)
    prints = [change["fingerprint"] for change in forth]
    assert len(set(prints)) == len(prints)
    arguments = ["diff", old, new, "--format", form, "--fail-on", "none", "--quiet"]
    code, said = _run(*arguments, "--output", str(folder / "report"))
    assert code == 0, said


def _run(*arguments: str) -> tuple[int, str]:
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = main(list(arguments))
    assert "internal-error" not in said.getvalue(), said.getvalue()
    return code, said.getvalue()


def _written(path: Path, document: Document) -> str:
    path.write_text(json.dumps(document), "utf-8")
    return str(path)


def _changes(
    folder: Path, old: str, new: str, validator: Draft202012Validator | None = None
) -> list[dict[str, Any]] | None:
    """None where one of the two cannot be read."""
    output = folder / "changes.json"
    arguments = ["diff", old, new, "--json", "--fail-on", "none", "--quiet"]
    code, said = _run(*arguments, "--output", str(output))
    if code == 2:
        assert '"findings"' in said
        return None
    assert code == 0, said
    whole = json.loads(output.read_text("utf-8"))
    if validator is not None:
        validator.validate(whole)
    changes: list[dict[str, Any]] = whole["changes"]
    return changes


def _edited(document: Document, data: st.DataObject) -> None:
    """Something anywhere is gone, is another value, or has another name."""
    *way, last = data.draw(st.sampled_from(list(_spots(document, ()))))
    around: Any = document
    for key in way:
        around = around[key]
    match data.draw(st.sampled_from(("gone", "value", "name"))):
        case "gone":
            del around[last]
        case "name" if isinstance(last, str):
            around[f"{last}X"] = around.pop(last)
        case _:
            texts: tuple[Any, ...] = (
                "string",
                "integer",
                "object",
                "query",
                "x",
                1,
                True,
                ["x"],
                {},
            )
            around[last] = data.draw(st.sampled_from(texts))


def _spots(value: Any, way: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in members:
        if (way, key) != ((), "openapi"):
            yield (*way, key)
        if isinstance(inner, dict | list):
            yield from _spots(inner, (*way, key))
