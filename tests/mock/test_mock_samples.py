"""Samples satisfy their schemas, says a validator that knows nothing of the mock."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from http_client import SPEC, Client
from openapi_schema_validator import OAS30ReadValidator, OAS31Validator
from openapi_schema_validator import oas30_format_checker as formats
from sdkwright.mock import MockServer


@pytest.mark.parametrize("spec", sorted(SPEC.glob("orchestration-?.?.yaml")), ids=lambda p: p.stem)
def test_every_schema_of_the_orchestration_api(
    spec: Path, serve_document: Callable[..., Client]
) -> None:
    document = yaml.safe_load(spec.read_text(encoding="utf-8"))
    names = list(document["components"]["schemas"])
    document["paths"] = {f"/{name}": answering(f"#/components/schemas/{name}") for name in names}
    del document["components"]["securitySchemes"]
    document.pop("security", None)
    client = serve_document(json.loads(json.dumps(document, default=str)))
    assert len(names) > 70
    for name in names:
        value = client.get(f"/{name}").json
        schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
        errors = list(OAS30ReadValidator(schema, format_checker=formats).iter_errors(value))
        assert errors == [], name


def answering(ref: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": ref}}}
    return {"get": {"responses": {"200": {"description": ".", "content": content}}}}


def sample(serve: Callable[..., Client], schema: Any, **schemas: Any) -> Any:
    """The sample of a schema that stands in an OpenAPI 3.1 document beside ``schemas``."""
    components = {"schemas": {"It": schema, **schemas}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/it": answering("#/components/schemas/It")},
        "components": components,
    }
    client = serve(document)
    answer = client.get("/it")
    assert answer.status == 200, answer.body
    assert client.get("/it").body == answer.body
    whole = {"$ref": "#/components/schemas/It", "components": components}
    assert list(OAS31Validator(whole).iter_errors(answer.json)) == []
    return answer.json


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "number", "format": "int64"}, 1),
        ({"type": "string"}, "string"),
        ({"type": "string", "example": "e", "default": "d"}, "e"),
        ({"type": "string", "examples": [1, "x"]}, "x"),
        ({"type": "string", "example": 1, "default": "d", "enum": ["c", "d"]}, "d"),
        ({"type": "string", "enum": ["c", "d"]}, "c"),
        ({"const": {"a": 1}}, {"a": 1}),
        ({"type": "string", "format": "date-time"}, "2024-01-15T09:30:00Z"),
        ({"type": "string", "format": "date"}, "2024-01-15"),
        ({"type": "string", "format": "uuid"}, "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
        ({"type": "string", "format": "email"}, "ada@example.com"),
        ({"type": "string", "format": "uri"}, "https://example.com/a?b=c"),
        ({"type": "string", "format": "byte"}, "c2FtcGxl"),
        ({"type": "string", "minLength": 8, "maxLength": 9}, "stringst"),
        ({"type": "string", "maxLength": 3}, "str"),
        ({"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$"}, "AA-000"),
        ({"type": "string", "pattern": "^(a|b)+c?$", "minLength": 4}, "aaaac"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "exclusiveMaximum": 0}, -1),
        ({"type": "integer", "multipleOf": 7}, 7),
        ({"type": "integer", "minimum": 10, "multipleOf": 7}, 14),
        ({"type": "integer", "maximum": -10, "multipleOf": 7}, -14),
        ({"type": "integer", "minimum": 2**80 + 1, "multipleOf": 2}, 2**80 + 2),
        ({"type": "number"}, 1.5),
        ({"type": "number", "multipleOf": 0.25, "minimum": 2.3}, 2.5),
        ({"type": "number", "exclusiveMinimum": 2}, 2.5),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.1}, 0.05),
        ({"type": "boolean"}, True),
        ({"type": ["null", "integer"]}, 1),
        ({"type": "null"}, None),
        ({}, "string"),
        ({"type": "array", "items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, []),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 3}, [1, 1, 1]),
        ({"type": "array", "items": {"enum": [1, 2]}, "minItems": 2, "uniqueItems": True}, [1, 2]),
        ({"prefixItems": [{"type": "integer"}, {"type": "string"}], "items": False}, [1, "string"]),
        ({"type": "array", "contains": {"const": 4}}, [4]),
        ({"type": "object", "properties": {"a": {}, "b": {"const": 2}}}, {"a": "string", "b": 2}),
        ({"type": "object", "required": ["z"]}, {"z": "string", "key": "string"}),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"key": 1}),
        ({"type": "object", "additionalProperties": False}, {}),
        ({"type": "object", "unevaluatedProperties": {"type": "integer"}}, {"key": 1}),
        (
            {"type": "string", "pattern": "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{9,}$"},
            "aA0!aA0!aA0!aA0!",
        ),
        (
            {"type": "object", "additionalProperties": {}, "minProperties": 2},
            {"key": "string", "key2": "string"},
        ),
        (
            {"additionalProperties": {"const": 1}, "propertyNames": {"pattern": "^x-[a-z]+$"}},
            {"x-a": 1},
        ),
        (
            {"properties": {"a": {}, "b": {}}, "required": ["b"], "maxProperties": 1},
            {"b": "string"},
        ),
        (
            {"properties": {"secret": {"writeOnly": True}, "id": {"readOnly": True}}},
            {"id": "string"},
        ),
        (
            {
                "allOf": [
                    {"properties": {"a": {"minimum": 2}}},
                    {"properties": {"a": {"maximum": 4}}},
                ]
            },
            {"a": 2},
        ),
        ({"allOf": [{"type": "integer", "minimum": 3}, {"minimum": 5}]}, 5),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, 1),
        ({"type": "integer", "oneOf": [{"minimum": 6}, {"maximum": 5}]}, 6),
        ({"anyOf": [False, {"type": "boolean"}]}, True),
        (
            {
                "properties": {"a": {"const": 1}, "b": {"const": 2}},
                "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
            },
            {"a": 1},
        ),
    ],
    ids=str,
)
def test_samples(serve_document: Callable[..., Client], schema: Any, expected: Any) -> None:
    assert sample(serve_document, schema) == expected


def test_recursion_is_cut(serve_document: Callable[..., Client]) -> None:
    node = {
        "type": "object",
        "required": ["name", "children"],
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "next": {"$ref": "#/components/schemas/Node"},
            "up": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
        },
    }
    ref = {"$ref": "#/components/schemas/Node"}
    assert sample(serve_document, ref, Node=node) == {"name": "string", "children": [], "up": None}


def test_discriminated_unions(serve_document: Callable[..., Client]) -> None:
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"feline": "Cat"}},
    }
    cat = {"required": ["kind"], "properties": {"kind": {"type": "string"}}}
    dog = {"required": ["kind"], "properties": {"kind": {"const": "Dog"}}}
    schema = {"properties": {"pet": union, "dog": {"$ref": "#/components/schemas/Dog"}}}
    expected = {"pet": {"kind": "feline"}, "dog": {"kind": "Dog"}}
    assert sample(serve_document, schema, Cat=cat, Dog=dog) == expected


def test_discriminators_that_are_inherited(serve_document: Callable[..., Client]) -> None:
    base = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/Cat"}},
    }
    cat = {
        "allOf": [
            {"$ref": "#/components/schemas/Pet"},
            {"type": "object", "properties": {"lives": {"type": "integer"}}},
        ]
    }
    dog = {"allOf": [{"$ref": "#/components/schemas/Pet"}]}
    refs = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("Pet", "Cat", "Dog")}
    assert sample(serve_document, {"properties": refs}, Pet=base, Cat=cat, Dog=dog) == {
        "Pet": {"kind": "c", "lives": 1},
        "Cat": {"kind": "c", "lives": 1},
        "Dog": {"kind": "Dog"},
    }


def test_deep_and_wide_schemas_stay_small(serve_document: Callable[..., Client]) -> None:
    """Twelve levels of twelve properties would be nine million million values."""
    schemas: dict[str, Any] = {
        f"L{level}": {
            "type": "object",
            "properties": {
                f"p{n}": {"$ref": f"#/components/schemas/L{level + 1}"} for n in range(12)
            },
        }
        for level in range(12)
    }
    value = sample(serve_document, {"$ref": "#/components/schemas/L0"}, L12={}, **schemas)
    assert 100 < len(json.dumps(value)) < 200_000


def test_a_document_in_several_files(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
        "paths:\n  /it: {$ref: 'paths/it.yaml'}\n  /op: {get: {$ref: 'paths/it.yaml#/get'}}\n",
        encoding="utf-8",
    )
    (tmp_path / "paths").mkdir()
    (tmp_path / "paths" / "it.yaml").write_text(
        "get:\n  responses:\n    '200':\n      description: .\n      content:\n"
        "        application/json: {schema: {$ref: '../shapes.json#/It'}}\n",
        encoding="utf-8",
    )
    maybe = {"type": "string", "nullable": True, "enum": [None, "a"]}
    shape = {"type": "object", "properties": {"me": {"$ref": "#/It"}, "maybe": maybe}}
    (tmp_path / "shapes.json").write_text(json.dumps({"It": shape}), encoding="utf-8")
    with MockServer(tmp_path / "api.yaml") as server:
        client = Client(server)
        assert client.get("/it").body == b'{"maybe":"a"}'
        assert client.get("/op").body == b'{"maybe":"a"}'
        assert [one.operation for one in server.requests] == ["GET /it", "GET /op"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer", "exclusiveMinimum": True, "minimum": 4}, 5),
        ({"type": "integer", "enum": ["1", "2"]}, 1),
        ({"type": "string", "enum": []}, "string"),
        ({"required": ["a", "a"], "properties": {"a": {"type": "integer"}}}, {"a": 1}),
    ],
    ids=str,
)
def test_flaws_of_real_documents(
    serve_document: Callable[..., Client], schema: Any, expected: Any
) -> None:
    content = {"application/json": {"schema": schema}}
    operation = {"responses": {"200": {"description": ".", "content": content}}}
    info = {"title": "T", "version": "1"}
    client = serve_document(
        {"openapi": "3.1.0", "info": info, "paths": {"/it": {"get": operation}}}
    )
    assert client.get("/it").json == expected
