"""``--format oasdiff`` says what oasdiff says: ``oasdiff-1.18.6.json`` has what
``oasdiff changelog old.yaml new.yaml -f json`` of version 1.18.6 listed for folders of ``rules``:
level, id, method, path, operationId and section of each entry, in its order. ``oasdiff-cases.json``
has the same for more pairs of documents."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from sdkwright.cli import main

HERE = Path(__file__).parent
SAID: dict[str, list[str]] = json.loads((HERE / "oasdiff-1.18.6.json").read_text("utf-8"))
CASES: list[dict[str, Any]] = json.loads((HERE / "oasdiff-cases.json").read_text("utf-8"))
OTHERWISE = {
    "parameter-shared": "a parameter moved from the path to its operation, which is nothing to us",
    "same-allof": "allOf is merged, so that nothing changed",
    "same-by-reference": "allOf is merged, so that nothing changed",
    "same-nullable-of-3.0": "null is written as each version of OpenAPI has it: nothing changed",
    "operations-of-one-route": "what is behind # in a path is no part of a URL",
    "plain-variant-removed-received": "one type of two is another: two changes, not one",
}
"""What we say otherwise, and why."""


def listed(folder: Path) -> list[dict[str, Any]]:
    with redirect_stdout(io.StringIO()) as out:
        paths = [str(folder / f"{side}.yaml") for side in ("old", "new")]
        assert main(["diff", *paths, "--format", "oasdiff", "--fail-on", "none"]) == 0
    found: list[dict[str, Any]] = json.loads(out.getvalue())
    return found


def told(entry: dict[str, Any], *, webhook: bool) -> str:
    """Which operationId a webhook has is no part of an SDK, and is not told."""
    keys = ["level", "id", "operation", "path", "operationId", "section"]
    return " ".join("-" if k == keys[4] and webhook else str(entry.get(k) or "-") for k in keys)


def without_id(line: str) -> str:
    parts = line.split(" ")
    return " ".join([*parts[:4], "-", parts[5]]) if parts[3].startswith("webhook:") else line


@pytest.mark.parametrize("name", SAID)
def test_it_is_what_oasdiff_says(name: str) -> None:
    expected = [without_id(line) for line in SAID[name]]
    found = [told(e, webhook=e.get("path", "").startswith("webhook:"))
             for e in listed(HERE / "rules" / name)]  # fmt: skip
    assert (found == expected) != (name in OTHERWISE), found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_and_of_more_documents(case: dict[str, Any], tmp_path: Path) -> None:
    for side in ("old", "new"):
        (tmp_path / f"{side}.yaml").write_text(json.dumps(case[side]), "utf-8")
    assert [told(entry, webhook=False) for entry in listed(tmp_path)] == case["said"]


def test_fields_are_named_and_typed_alike() -> None:
    entries = [entry for name in SAID for entry in listed(HERE / "rules" / name)]
    strings = {"id", "text", "operation", "operationId", "path", "section", "fingerprint"}
    for entry in entries:
        assert {"id", "text", "level", "section", "fingerprint"} <= entry.keys()
        assert entry.keys() <= strings | {"level", "baseSource", "revisionSource"}
        assert all(isinstance(entry[key], str) for key in strings & entry.keys())
        assert entry["level"] in (1, 2, 3)
        for side in {"baseSource", "revisionSource"} & entry.keys():
            assert {key: type(value) for key, value in entry[side].items()} == {
                "file": str, "line": int, "column": int,
            }  # fmt: skip
    assert len(entries) > 150
