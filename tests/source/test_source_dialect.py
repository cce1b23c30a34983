"""OpenAPI 3.0 in the shape of 3.1."""

from __future__ import annotations

from typing import Any

import pytest
from sdkwright.diagnostics import Report
from sdkwright.source.dialect import normalise, version_of
from sdkwright.source.reader import read_text

NULL = {"type": "null"}
REF = "{$ref: '#/components/schemas/B'}"


def schema_after(written: str, version: str = "3.0.3") -> Any:
    text = f"openapi: {version}\ncomponents: {{schemas: {{A: {written}}}}}\n"
    document = read_text(text, "a.yaml", Report())
    assert document is not None
    return normalise(document, Report()).root["components"]["schemas"]["A"]


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        ("{nullable: true}", {}),
        ("{nullable: true, items: {}}", {"items": {}, "type": ["array", "null"]}),
        ("{nullable: true, properties: {}}", {"properties": {}, "type": ["object", "null"]}),
        (
            "{type: string, nullable: true, enum: [a]}",
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            "{type: string, nullable: true, enum: [a, null]}",
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            f"{{oneOf: [{REF}], nullable: true}}",
            {"oneOf": [{"$ref": "#/components/schemas/B"}, NULL]},
        ),
        ("{anyOf: [{enum: [null]}], nullable: true}", {"anyOf": [{"enum": [None]}]}),
        (
            f"{{allOf: [{REF}], nullable: true, title: T, x-a: 1}}",
            {
                "title": "T",
                "x-a": 1,
                "anyOf": [{"allOf": [{"$ref": "#/components/schemas/B"}]}, NULL],
            },
        ),
        (
            "{$ref: '#/components/schemas/B', nullable: true}",
            {"anyOf": [{"$ref": "#/components/schemas/B"}, NULL]},
        ),
        (
            "{type: number, minimum: 1, exclusiveMinimum: true}",
            {"type": "number", "exclusiveMinimum": 1},
        ),
        (
            "{type: number, maximum: 1, exclusiveMaximum: false}",
            {"type": "number", "maximum": 1},
        ),
        ("{exclusiveMaximum: true}", {}),
        ("{type: string, example: x, format: binary}", None),
        (
            "{properties: {nullable: {type: string, nullable: true}, example: {nullable: false}}}",
            {"properties": {"nullable": {"type": ["string", "null"]}, "example": {}}},
        ),
        ("{default: {nullable: true}, enum: [{nullable: true}], x-a: {nullable: true}}", None),
        ("{example: {exclusiveMinimum: true, minimum: 1}}", None),
    ],
)
def test_schemas(written: str, becomes: object) -> None:
    unchanged = schema_after(written, "3.1.0")
    assert schema_after(written) == (unchanged if becomes is None else becomes)


def test_marks_stay() -> None:
    text = (
        "openapi: 3.0.3\ncomponents:\n  schemas:\n    A:\n      type: integer\n"
        "      minimum: 3\n      exclusiveMinimum: true\n      nullable: true\n"
    )
    document = read_text(text, "a.yaml", Report())
    assert document is not None
    schema = normalise(document, Report()).root["components"]["schemas"]["A"]
    assert schema == {"type": ["integer", "null"], "exclusiveMinimum": 3}
    assert schema.marks == {"type": ((5, 7), (5, 13)), "exclusiveMinimum": ((6, 7), (6, 16))}
    assert schema["type"].marks == [(8, 17), (8, 17)]


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("openapi: 3.0.3", "3.0"),
        ("openapi: 3.0", "3.0"),
        ("openapi: 3.1.0-rc1", "3.1"),
        ("openapi: '3.2'", "3.2"),
        ("openapi: 3.3.0", None),
        ("openapi: 3", None),
        ("openapi: [3.1.0]", None),
        ("swagger: '2.0'", "2.0"),
        ("swagger: 2.0", "2.0"),
        ("swagger: '1.2'", None),
    ],
)
def test_versions(line: str, version: str | None) -> None:
    report = Report()
    document = read_text(line, "a.yaml", report)
    assert document is not None
    assert version_of(document, report) == version
    assert [finding.code for finding in report] == ([] if version else ["unsupported-version"])
