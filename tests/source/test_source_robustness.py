"""Whatever a document holds, loading it ends with findings and never with an exception."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest
from sdkwright.diagnostics import Report
from sdkwright.diagnostics.printers import to_github, to_json, to_sarif, to_text
from sdkwright.source.load import load

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shelves", "version": "1", "description": "d"},
    "servers": [{"url": "https://{host}", "variables": {"host": {"default": "a"}}}],
    "tags": [{"name": "shelves"}],
    "security": [{"oauth": ["read"]}],
    "paths": {
        "/shelves/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "post": {
                "operationId": "add",
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {
                    "200": {
                        "description": "ok",
                        "headers": {"X-A": {"schema": {"type": "integer"}}},
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Shelf"},
                                "example": {"name": "n"},
                            }
                        },
                        "links": {"next": {"operationId": "add"}},
                    }
                },
                "callbacks": {"done": {"{$url}": {"post": {"responses": {}}}}},
            },
        }
    },
    "webhooks": {"made": {"post": {"responses": {"200": {"description": "ok"}}}}},
    "components": {
        "parameters": {
            "Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        },
        "schemas": {
            "Shelf": {
                "allOf": [{"$ref": "#/components/schemas/Thing"}],
                "type": ["object", "null"],
                "required": ["name"],
                "properties": {"name": {"type": "string", "default": "n", "enum": ["n"]}},
                "discriminator": {"propertyName": "kind", "mapping": {"a": "Shelf"}},
            },
            "Thing": {"type": "object", "additionalProperties": {"minimum": 1}, "nullable": True},
        },
        "securitySchemes": {
            "oauth": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"read": "r"}}},
            }
        },
    },
}
JUNK: list[Any] = [
    None,
    True,
    0,
    1.5,
    "",
    "text",
    [],
    {},
    [None],
    {"a": None},
    [1, "a", []],
    {"$ref": "#/nowhere"},
    {"$ref": 1},
    {"$ref": "#"},
    {"$ref": "#/components/schemas"},
    {"$ref": "#/components/schemas/Shelf/properties"},
    {"type": 7, "nullable": True, "exclusiveMinimum": True},
    {"nullable": True, "type": ["x"], "allOf": 3},
    10**40,
    "\0\n\x1b[31m",
]


def addresses(root: Any) -> list[tuple[str | int, ...]]:
    found: list[tuple[str | int, ...]] = []
    rest: list[tuple[tuple[str | int, ...], Any]] = [((), root)]
    while rest:
        keys, value = rest.pop()
        found.append(keys)
        if isinstance(value, dict):
            rest.extend(((*keys, key), member) for key, member in value.items())
        elif isinstance(value, list):
            rest.extend(((*keys, index), item) for index, item in enumerate(value))
    return found


ADDRESSES = [keys for keys in addresses(DOCUMENT) if keys]


def loaded_with(junk: Any, keys: tuple[str | int, ...], version: str, folder: Path) -> Report:
    document = copy.deepcopy(DOCUMENT)
    document["openapi"] = version
    holder = document
    for key in keys[:-1]:
        holder = holder[key]  # type: ignore[index]
    holder[keys[-1]] = junk  # type: ignore[index]
    path = folder / "openapi.json"
    path.write_text(json.dumps(document))
    report = Report()
    loaded = load(path, (), report)
    assert loaded is not None or report.errors
    return report


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_junk_anywhere(version: str, tmp_path: Path) -> None:
    chance = random.Random(version)
    for keys in ADDRESSES:
        report = loaded_with(chance.choice(JUNK), keys, version, tmp_path)
        assert "validator-failure" not in {finding.code for finding in report}
        for printer in (to_json, to_sarif, to_github):
            assert "\x1b" not in printer(report)
        assert "\x1b" not in to_text(report, colour=False)


def test_the_document_itself_has_no_errors(tmp_path: Path) -> None:
    report = loaded_with("Shelves", ("info", "title"), "3.1.0", tmp_path)
    assert report.errors == 0
