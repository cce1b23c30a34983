"""References: where they lead, through files, escapes and siblings."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkwright.diagnostics import Report
from sdkwright.source.document import Place
from sdkwright.source.load import load
from sdkwright.source.reader import read
from sdkwright.source.refs import Resolver


def resolver_for(root: Path, base: Path | None = None) -> tuple[Resolver, Report]:
    report = Report()
    document = read(root, report, shown_as=f"api/{root.name}")
    assert document is not None
    return Resolver(document, report, base=base), report


def at(resolver: Resolver, *keys: str | int) -> Place:
    place: Place | None = Place.root(resolver.root)
    for key in keys:
        assert place is not None
        place = place.get(key)
    assert place is not None
    return place


def test_a_chain_through_files(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "openapi.yaml").write_text("a:\n  $ref: 'parts/one.yaml#/x'\n")
    (tmp_path / "parts" / "one.yaml").write_text("x:\n  $ref: two%20words.json\n")
    (tmp_path / "parts" / "two words.json").write_text('{"$ref": "../openapi2.yaml#/y~1z/0"}')
    (tmp_path / "openapi2.yaml").write_text("y/z:\n  - type: string\n")
    resolver, report = resolver_for(tmp_path / "openapi.yaml")
    found = resolver.resolve(at(resolver, "a"))
    assert found is not None and not len(report)
    assert found.value == {"type": "string"}
    assert str(found.origin) == "api/openapi2.yaml:2:5"
    assert [document.file for document in resolver.documents] == [
        "api/openapi.yaml",
        "api/parts/one.yaml",
        "api/parts/two words.json",
        "api/openapi2.yaml",
    ]


@pytest.mark.parametrize(
    ("ref", "value"),
    [
        ("#", None),
        ("#/paths/~1a~0%7Bid%7D", "path"),
        ("#/list/1", "second"),
        ("#/list/01", None),
        ("#/list/2", None),
        ("#/list/-", None),
        ("#/by-ref/title", "found"),
        ("#named", "anchored"),
        ("#/empty//x", "empty key"),
    ],
)
def test_fragments(tmp_path: Path, ref: str, value: str | None) -> None:
    (tmp_path / "openapi.yaml").write_text(
        f"start: {{$ref: '{ref}'}}\n"
        "paths: {'/a~{id}': {v: path}}\n"
        "list: [{v: first}, {v: second}]\n"
        "by-ref: {$ref: '#/target'}\n"
        "target: {title: {v: found}}\n"
        "deep: {$anchor: named, v: anchored}\n"
        "empty: {'': {x: {v: empty key}}}\n"
    )
    resolver, report = resolver_for(tmp_path / "openapi.yaml")
    found = resolver.resolve(at(resolver, "start"))
    if ref == "#":
        assert found is not None and found.keys == ()
    elif value is None:
        assert found is None and [f.code for f in report] == ["dangling-ref"]
    else:
        assert found is not None and found.value["v"] == value and not len(report)


def test_siblings_stay_with_the_place(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("a: {$ref: '#/b', description: mine}\nb: {x: 1}\n")
    resolver, _ = resolver_for(tmp_path / "openapi.yaml")
    place = at(resolver, "a")
    found = resolver.resolve(place)
    assert found is not None and found.value == {"x": 1}
    described = place.get("description")
    assert described is not None and described.value == "mine"


def test_a_flaw_is_reported_once_and_at_the_ref(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("a:\n  $ref: '#/none'\n")
    resolver, report = resolver_for(tmp_path / "openapi.yaml")
    assert resolver.resolve(at(resolver, "a")) is None
    assert resolver.resolve(at(resolver, "a")) is None
    assert [str(finding.origin) for finding in report] == ["api/openapi.yaml:2:9"]


def test_yaml_in_sibling_folders_may_be_read(tmp_path: Path) -> None:
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "a.yaml").write_text("type: string\n")
    (tmp_path / "common" / "secret.txt").write_text("type: string\n")
    (tmp_path / "api").mkdir()
    root = tmp_path / "api" / "openapi.yaml"
    root.write_text("a: {$ref: ../common/a.yaml}\nb: {$ref: ../common/secret.txt}\n")
    resolver, report = resolver_for(root)
    found = resolver.resolve(at(resolver, "a"))
    assert found is not None and found.value == {"type": "string"} and not len(report)
    assert found.document.file == "common/a.yaml"
    assert resolver.resolve(at(resolver, "b")) is None
    assert [finding.code for finding in report] == ["local-file-escape"]


def test_a_wider_base_lets_references_go_further(tmp_path: Path) -> None:
    (tmp_path / "v1" / "api").mkdir(parents=True)
    (tmp_path / "common.yaml").write_text("type: string\n")
    root = tmp_path / "v1" / "api" / "openapi.yaml"
    root.write_text("a: {$ref: ../../common.yaml}\n")
    narrow, report = resolver_for(root)
    assert narrow.resolve(at(narrow, "a")) is None
    assert [finding.code for finding in report] == ["local-file-escape"]
    wide, report = resolver_for(root, base=tmp_path)
    found = wide.resolve(at(wide, "a"))
    assert found is not None and found.value == {"type": "string"} and not len(report)


def test_a_name_that_begins_like_the_folder_is_outside(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "api-secret").mkdir()
    (tmp_path / "api-secret" / "a.yaml").write_text("type: string\n")
    root = tmp_path / "api" / "openapi.yaml"
    root.write_text("a: {$ref: ../api-secret/a.yaml}\n")
    resolver, report = resolver_for(root, base=tmp_path / "api")
    assert resolver.resolve(at(resolver, "a")) is None
    assert [finding.code for finding in report] == ["local-file-escape"]


def test_a_reference_into_what_nullable_has_moved(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
        "    A: {nullable: true, allOf: [{properties: {x: {type: string}}}]}\n"
        "    B: {$ref: '#/components/schemas/A/allOf/0/properties/x'}\n"
    )
    report = Report()
    loaded = load(tmp_path / "openapi.yaml", (), report)
    assert loaded is not None and not len(report), [*report]
    found = loaded.resolver.resolve(at(loaded.resolver, "components", "schemas", "B"))
    assert found is not None and found.value == {"type": "string"}


def test_a_long_line_of_references_across_references_ends(tmp_path: Path) -> None:
    lines = [f"a{n}: {{$ref: '#/a{n + 1}/x'}}\n" for n in range(3000)]
    (tmp_path / "openapi.yaml").write_text("".join(lines) + "a3000: {x: {x: 1}}\n")
    resolver, report = resolver_for(tmp_path / "openapi.yaml")
    assert resolver.resolve(at(resolver, "a0")) is None
    assert {finding.code for finding in report} == {"dangling-ref"}


def test_a_long_line_of_plain_references_is_followed(tmp_path: Path) -> None:
    lines = [f"a{n}: {{$ref: '#/a{n + 1}'}}\n" for n in range(3000)]
    (tmp_path / "openapi.yaml").write_text("".join(lines) + "a3000: {x: 1}\n")
    resolver, report = resolver_for(tmp_path / "openapi.yaml")
    found = resolver.resolve(at(resolver, "a0"))
    assert found is not None and found.value == {"x": 1} and not len(report)
