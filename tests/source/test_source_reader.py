"""Reading: values, addresses, encodings; YAML and JSON alike."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from sdkwright.diagnostics import Report
from sdkwright.source.document import Document, Place
from sdkwright.source.reader import read, read_text
from sdkwright.source.tree import Builder
from sdkwright.source.yaml_parser import YamlParser


def value_of(text: str | bytes, file: str = "a.yaml") -> Any:
    report = Report()
    document = read_text(text, file, report)
    assert document is not None and not len(report), [*report]
    return document.root


def findings(text: str | bytes, file: str = "a.yaml") -> list[str]:
    report = Report()
    read_text(text, file, report)
    return [f"{finding.code} {finding.origin}" for finding in report]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("null", None),
        ("2024-01-31", "2024-01-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0o17", 15),
        ("0x1F", 31),
        ("007", 7),
        ("+1", 1),
        ("-12", -12),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.0", 1.0),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ('"1"', "1"),
        ("'true'", "true"),
        ("!!str 1", "1"),
        ("!!int '3'", 3),
        ("! 1", "1"),
        ("|\n  two\n  lines\n", "two\nlines\n"),
    ],
)
def test_scalars_follow_the_core_schema(written: str, value: object) -> None:
    found = value_of(f"a: {written}\n")["a"]
    assert found == value and type(found) is type(value)


def test_keys_are_texts_as_written() -> None:
    assert list(value_of("200: a\n2.10: b\ntrue: c\nnull: d\n")) == ["200", "2.10", "true", "null"]


def test_aliases_are_copies() -> None:
    root = value_of("a: &a {x: [1]}\nb: *a\n")
    assert root == {"a": {"x": [1]}, "b": {"x": [1]}}
    root["b"]["x"].append(2)
    assert root["a"] == {"x": [1]}


def test_merge_keys() -> None:
    text = "a: &a {x: 1, y: 2}\nb: {y: 3, <<: *a}\nc: {<<: [*a, {y: 9, z: 4}]}\nd: {'<<': 5}\n"
    assert value_of(text) == {
        "a": {"x": 1, "y": 2},
        "b": {"y": 3, "x": 1},
        "c": {"x": 1, "y": 2, "z": 4},
        "d": {"<<": 5},
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: &a\n  b: *a\n", "not-yaml a.yaml:2:6"),
        ("a: *b\n", "not-yaml a.yaml:1:4"),
        ("? [1]\n: 2\n", "not-yaml a.yaml:1:3"),
        ("a:\n  <<: 1\n", "not-yaml a.yaml:2:7"),
        ("a: !!binary aGVsbG8=\n", "yaml-tag a.yaml:1:4"),
        ("a: !local 1\n", "yaml-tag a.yaml:1:4"),
        ("a: 1\nb: 1\na: 2\n", "duplicate-key a.yaml:3:1"),
        (b"a: 1\nb: \xff\n", "invalid-encoding a.yaml:2:4"),
        (b"\xff\xfea\x00:\x00 \x00\x00", "invalid-encoding a.yaml:1:4"),
        ("a: " + "9" * 5000, "number-out-of-range a.yaml:1:4"),
        ("[" * 201 + "]" * 201, "too-deep a.yaml:1:201"),
        ("".join(f"{' ' * level}a:\n" for level in range(201)), "too-deep a.yaml:201:201"),
    ],
)
def test_what_is_refused(text: str | bytes, found: str) -> None:
    if found.startswith("too-deep a.yaml:201"):
        text = str(text) + " " * 201 + "a: 1\n"
    assert findings(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{'a': 1}", "not-json a.json:1:2"),
        ('{"a": 1,}', "not-json a.json:1:9"),
        ('{"a" 1}', "not-json a.json:1:6"),
        ("[1 2]", "not-json a.json:1:4"),
        ("[01]", "not-json a.json:1:3"),
        ("[NaN]", "not-json a.json:1:2"),
        ("[nul]", "not-json a.json:1:2"),
        ('["\\x"]', "not-json a.json:1:3"),
        ('["a\nb"]', "not-json a.json:1:4"),
        ('["\\ud83d"]', "not-json a.json:1:2"),
        ("{} {}", "not-json a.json:1:4"),
        ("[1,\n", "not-json a.json:2:1"),
        ("[1e999]", "number-out-of-range a.json:1:2"),
        ('{"a": 1,\n "a": 2}', "duplicate-key a.json:2:2"),
        ("[" * 201, "too-deep a.json:1:201"),
    ],
)
def test_what_json_refuses(text: str, found: str) -> None:
    assert findings(text, "a.json") == [found]


def test_json_is_read_as_json() -> None:
    text = '{"a\\ud83d\\ude00\\/": [1, -2.5e3, true, null, ""], "' + "k" * 3000 + '": {}}\r\n'
    assert value_of(text, "a.json") == json.loads(text)
    assert value_of(text, "a.yaml") == json.loads(text)


def test_a_flow_mapping_is_yaml_too() -> None:
    assert value_of("{openapi: 3.1.0, paths: {}}\n") == {"openapi": "3.1.0", "paths": {}}


@pytest.mark.parametrize(
    "text",
    ["a\u2028b\u2029c\x85d\ufeffe", "a\u2028\U0010f000b", "\U0010f000\U0010f001\ufeff"],
)
@pytest.mark.parametrize("written", ["k: {}", "k: '{}'", 'k: "{}"', "k: |-\n  {}", "{}: k", "- {}"])
def test_what_ends_lines_in_yaml_1_1_alone(written: str, text: str) -> None:
    found = value_of(written.format(text))
    assert text in (found if isinstance(found, list) else [*found, *found.values()])


@pytest.mark.parametrize("file", ["a.yaml", "a.json"])
def test_a_carriage_return_ends_a_line(file: str) -> None:
    text = '{"a": 1,\r"b": 2,\r\n"a": 3}'
    assert findings(text, file) == [f"duplicate-key {file}:3:1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings(encoding: str) -> None:
    text = "title: Bücher 📚\n"
    assert value_of(text.encode(encoding)) == {"title": "Bücher 📚"}


def addresses(document: Document) -> dict[str, str]:
    found = {}
    rest = [Place.root(document)]
    while rest:
        here = rest.pop()
        found[here.pointer] = f"{here.key_origin.line}:{here.key_origin.column}"
        found[here.pointer] += f" {here.origin.line}:{here.origin.column}"
        rest += [member for _, member in here.members()]
        rest += here.items()
    return found


def test_every_value_has_its_address() -> None:
    document = read_text("a:\n  b: [1, {c: d}]\n  e~/f: |\n    text\n", "a.yaml", Report())
    assert document is not None
    assert addresses(document) == {
        "": "1:1 1:1",
        "/a": "1:1 2:3",
        "/a/b": "2:3 2:6",
        "/a/b/0": "2:7 2:7",
        "/a/b/1": "2:10 2:10",
        "/a/b/1/c": "2:11 2:14",
        "/a/e~0~1f": "3:3 3:9",
    }


def test_json_and_yaml_agree_on_addresses() -> None:
    text = '{"a": {"b": [1,\n  {"c": "d"}], "é": [ [] ]},\n "f":\n\n 5}\n'
    json_document = read_text(text, "a.json", Report())
    assert json_document is not None
    builder = Builder()
    root = YamlParser(text, builder).parse()
    yaml_document = Document(file="a.json", path="", root=root, digest="")
    assert addresses(json_document) == addresses(yaml_document)


def test_the_parser_written_in_python_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: &a {x: 1, 2: [yes, 2024-01-31]}\nb:\n  - *a\n  - <<: *a\n    z: |-\n      t\n"
    fast = read_text(text, "a.yaml", Report())
    monkeypatch.setattr("sdkwright.source.yaml_parser._LOADER", yaml.SafeLoader)
    slow = read_text(text, "a.yaml", Report())
    assert fast is not None and slow is not None
    assert fast.root == slow.root and addresses(fast) == addresses(slow)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    report = Report()
    assert read(tmp_path / "none.yaml", report, shown_as="none.yaml") is None
    assert read(tmp_path, report, shown_as="folder") is None
    assert [finding.message for finding in report] == [
        "cannot read folder: Is a directory",
        "cannot read none.yaml: No such file or directory",
    ]
