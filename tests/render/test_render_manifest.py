"""The manifest: the same bytes for the same facts, and nothing taken on trust."""

from __future__ import annotations

import json

import pytest
from sdkwright.render.manifest import (
    Entry,
    Manifest,
    ManifestError,
    Stamp,
    digest,
    from_json,
    to_json,
)

STAMP = Stamp(
    language="python",
    version="1.2.3",
    generator=digest("g"),
    configuration=digest("c"),
    document=digest("d"),
    document_version="2.0",
    inputs={"api.yaml": digest("i")},
)
MANIFEST = Manifest(
    stamp=STAMP,
    files={"b.py": Entry(digest("b"), digest("raw")), "a.py": Entry(digest("a"))},
    batches={digest("x"): ("b.py",)},
    names={"Pet": "/components/schemas/Pet"},
    lock={"types": {"schemas/pet": "Pet"}, "long": {f"schemas/{n}": "x" * 50 for n in range(3)}},
)


def test_there_and_back() -> None:
    assert from_json(to_json(MANIFEST)) == MANIFEST


def test_sorted_with_a_line_for_each_file() -> None:
    text = to_json(MANIFEST)
    assert text.index('"a.py"') < text.index('"b.py"')
    assert f'    "a.py": {{"hash": "{digest("a")}"}},\n' in text
    assert text.endswith("}\n")
    assert list(json.loads(text)) == [
        "format",
        "language",
        "generator",
        "configuration",
        "document",
        "inputs",
        "files",
        "batches",
        "names",
        "lock",
        "digest",
    ]


def changed(**members: object) -> str:
    return json.dumps({**json.loads(to_json(MANIFEST)), **members})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "it is not JSON"),
        ("[]", "it is not a JSON object"),
        ("[" * 100_000, "it is not JSON"),
        (changed(format=99), "its format is 99, this version reads 1"),
        (changed(files=[]), "its 'files' is not an object"),
        (changed(files={"../../x": {"hash": digest("a")}}), "its file '../../x' cannot be"),
        (changed(files={"/x": {"hash": digest("a")}}), "its file '/x' cannot be"),
        (changed(files={"x": {"hash": "1"}}), "its file 'x' has no hash"),
        (changed(generator={}), "it has no 'version'"),
        (changed(names={"A": 1}), "its 'names' holds something other than text"),
        (changed(lock=[]), "its 'lock' is not an object"),
        (changed(lock={"types": {"A": 1}}), "its 'types' holds something other than text"),
        (changed(batches={"x": "y"}), "its 'batches' holds something other than lists"),
    ],
)
def test_damaged(text: str, reason: str) -> None:
    with pytest.raises(ManifestError, match=reason.replace("[", r"\[")):
        from_json(text)
