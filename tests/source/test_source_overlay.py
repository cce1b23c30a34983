"""Overlays 1.0 and 1.1: what each action does to a tree, and whose address the result has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sdkwright.diagnostics import Report
from sdkwright.source.document import Place
from sdkwright.source.overlay import apply_overlay
from sdkwright.source.reader import read

DOCUMENT = """\
openapi: 3.1.0
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /a: {get: {summary: A, tags: [a]}, x-old: true}
  /b: {get: {summary: B}}
"""


def applied(tmp_path: Path, actions: str, version: str = "1.1.0") -> tuple[Any, Report]:
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    head = f"overlay: {version}\ninfo: {{title: O, version: '1'}}\nactions:\n"
    (tmp_path / "overlay.yaml").write_text(head + actions)
    report = Report()
    document = read(tmp_path / "api.yaml", report, shown_as="api.yaml")
    assert document is not None
    return apply_overlay(document, tmp_path / "overlay.yaml", report), report


@pytest.mark.parametrize(
    ("actions", "path", "value"),
    [
        (
            "- {target: '$.paths[*].get', update: {deprecated: true}}",
            ["/b", "get", "deprecated"],
            1,
        ),
        ("- {target: '$.paths[*].get', update: {summary: N}}", ["/a", "get", "summary"], "N"),
        ("- {target: '$.paths[*].get', update: {tags: [z]}}", ["/a", "get", "tags"], ["a", "z"]),
        ("- {target: '$.paths[*].get', update: {tags: [z]}}", ["/b", "get", "tags"], ["z"]),
        ("- {target: '$..tags', update: z}", ["/a", "get", "tags"], ["a", "z"]),
        ("- {target: '$..tags', update: [y, z]}", ["/a", "get", "tags"], ["a", "y", "z"]),
        ("- {target: '$..summary', update: N}", ["/b", "get", "summary"], "N"),
        (
            "- {target: \"$.paths[?@['x-old']]\", remove: true}",
            [],
            {"/b": {"get": {"summary": "B"}}},
        ),
        ("- {target: \"$.paths['/a']['x-old']\", remove: true}", ["/a"], None),
        ("- {target: $.paths, update: {/c: {get: {x: [1]}}}}", ["/c", "get"], {"x": [1]}),
        (
            "- {target: $.paths, update: {/c: {}}}\n"
            "- {target: \"$.paths['/c']\", copy: \"$.paths['/b']\"}",
            ["/c"],
            {"get": {"summary": "B"}},
        ),
    ],
)
def test_actions(tmp_path: Path, actions: str, path: list[str], value: object) -> None:
    document, report = applied(tmp_path, actions)
    assert not len(report), [*report]
    found = document.root["paths"]
    for key in path:
        found = found[key]
    assert found == ({"get": {"summary": "A", "tags": ["a"]}} if value is None else value)


def test_several_items_go_at_once(tmp_path: Path) -> None:
    document, _ = applied(tmp_path, "- {target: \"$.tags[?@.name != 'b']\", remove: true}")
    assert document.root["tags"] == [{"name": "b"}]
    assert document.root["tags"].marks == [(2, 19)]


def test_what_comes_from_the_overlay_has_its_address(tmp_path: Path) -> None:
    document, _ = applied(
        tmp_path, "- target: $.paths.*\n  update:\n    get: {tags: [z], x: {y: 1}}\n"
    )
    place: Place | None = Place.root(document)
    for key in ("paths", "/a", "get"):
        assert place is not None
        place = place.get(key)
    assert place is not None and str(place.origin) == "api.yaml:4:13"
    inner = place.get("x")
    assert inner is not None and str(inner.origin) == f"{tmp_path}/overlay.yaml:6:25"
    leaf = inner.get("y")
    assert leaf is not None and str(leaf.origin) == f"{tmp_path}/overlay.yaml:6:29"
    tags = place.get("tags")
    assert tags is not None
    assert [str(item.origin).rpartition("/")[2] for item in tags.items()] == [
        "api.yaml:4:33",
        "overlay.yaml:6:18",
    ]


def test_targets_do_not_share_what_they_take_in(tmp_path: Path) -> None:
    document, _ = applied(
        tmp_path,
        "- {target: '$.paths[*]', update: {parameters: []}}\n"
        "- {target: \"$.paths['/a'].parameters\", update: {name: p}}\n",
    )
    assert document.root["paths"]["/a"]["parameters"] == [{"name": "p"}]
    assert document.root["paths"]["/b"]["parameters"] == []


def test_the_digest_tells_of_the_overlay(tmp_path: Path) -> None:
    one, _ = applied(tmp_path, "- {target: $, update: {x-a: 1}}")
    other, _ = applied(tmp_path, "- {target: $, update: {x-a: 2}}")
    assert one.digest != other.digest


@pytest.mark.parametrize(
    ("actions", "version", "codes"),
    [
        ("- {target: $.none, remove: true}", "1.0.0", ["overlay-unmatched"]),
        ("- {target: $.x-old, remove: true}", "1.0.0", ["invalid-overlay"]),
        ("- {target: '$[', remove: true}", "1.0.0", ["invalid-overlay"]),
        ("- {target: $, update: 5}", "1.0.0", ["invalid-overlay"]),
        ("- {target: $, copy: '$.paths[*]'}", "1.1.0", ["invalid-overlay"]),
        ("- {target: $, updte: {}}", "1.0.0", ["unknown-field"]),
        ("- {target: $, update: {}}", "2.0.0", ["invalid-overlay"]),
        ("- 5", "1.0.0", ["invalid-overlay"]),
    ],
)
def test_flaws(tmp_path: Path, actions: str, version: str, codes: list[str]) -> None:
    _, report = applied(tmp_path, actions, version)
    assert [finding.code for finding in report] == codes
