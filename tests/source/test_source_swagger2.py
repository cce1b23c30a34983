"""OpenAPI 2.0 in the shape of 3.1."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from sdkwright.diagnostics import Report
from sdkwright.source.document import Map, Place
from sdkwright.source.load import Loaded, load

HEAD = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"
OK = "responses: {200: {description: ok}}"
STRING = {"type": "string"}


def loaded_from(folder: Path, text: str) -> tuple[Loaded, list[str]]:
    file = folder / "openapi.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    report = Report()
    loaded = load(file, (), report, shown_as="openapi.yaml")
    assert loaded is not None, list(report)
    quiet = ("missing-operation-id", "missing-success-response", "empty-path")
    return loaded, [found.code for found in report if found.code not in quiet]


def converted(folder: Path, text: str, findings: tuple[str, ...] = ()) -> Any:
    loaded, codes = loaded_from(folder, text)
    assert tuple(codes) == findings
    assert loaded.version == "2.0"
    assert loaded.document.root["openapi"] == "3.1.0"
    check_marks(loaded.document.root)
    return loaded.document.root


def check_marks(node: Any) -> None:
    """Every value has an address, of a line that the file has."""
    if isinstance(node, Map):
        assert node.keys() == node.marks.keys()
        assert all(mark[0] >= 1 for pair in node.marks.values() for mark in pair)
        for value in node.values():
            check_marks(value)
    elif isinstance(node, list):
        for value in node:
            check_marks(value)


def operation(folder: Path, text: str, findings: tuple[str, ...] = (), root: str = "") -> Any:
    """The `post` of `/a`, with ``text`` in it and ``root`` beside the paths."""
    has_responses = "responses:" in text
    body = text if has_responses else f"{text}, {OK}" if text else OK
    document = f"paths: {{/a: {{post: {{{body}}}}}}}\n{root}"
    return converted(folder, document, findings)["paths"]["/a"]["post"]


@pytest.mark.parametrize(
    ("written", "urls"),
    [
        ("host: a.example", ["https://a.example"]),
        ("host: a.example\nbasePath: /", ["https://a.example"]),
        ("host: a.example:81\nbasePath: /v1/\nschemes: [http]", ["http://a.example:81/v1"]),
        ("host: a.example\nschemes: [http, https]", ["https://a.example", "http://a.example"]),
        ("host: a.example\nschemes: [ws]", ["https://a.example"]),
        ("basePath: /v1", ["/v1"]),
        ("schemes: [http]", ["/"]),
        ("", ["/"]),
    ],
)
def test_servers(tmp_path: Path, written: str, urls: list[str]) -> None:
    root = converted(tmp_path, f"paths: {{}}\n{written}\n")
    assert [server["url"] for server in root["servers"]] == urls
    assert not root.keys() & {"swagger", "host", "basePath", "schemes", "consumes", "produces"}


def test_schemes_of_an_operation(tmp_path: Path) -> None:
    root = "host: a.example\nschemes: [https]\n"
    assert operation(tmp_path, "schemes: [http]", root=root)["servers"] == [
        {"url": "http://a.example"}
    ]
    assert "servers" not in operation(tmp_path, "schemes: [https]", root=root)


LIST = {"type": "array", "items": STRING}
ITEMS = "type: array, items: {type: string}"


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("in: query, type: string, format: date", {"schema": {"type": "string", "format": "date"}}),
        (f"in: query, {ITEMS}", {"schema": LIST, "style": "form", "explode": False}),
        (f"in: header, {ITEMS}", {"schema": LIST, "style": "simple", "explode": False}),
        (
            f"in: query, {ITEMS}, collectionFormat: multi",
            {"schema": LIST, "style": "form", "explode": True},
        ),
        (
            f"in: query, {ITEMS}, collectionFormat: ssv",
            {"schema": LIST, "style": "spaceDelimited", "explode": False},
        ),
        (
            f"in: query, {ITEMS}, collectionFormat: pipes",
            {"schema": LIST, "style": "pipeDelimited", "explode": False},
        ),
        (
            "in: query, type: integer, minimum: 1, exclusiveMinimum: true, allowEmptyValue: true",
            {"allowEmptyValue": True, "schema": {"type": "integer", "exclusiveMinimum": 1}},
        ),
        (
            "in: query, type: string, x-nullable: true, x-ms-enum: {name: E}, x-a: 1, enum: [b]",
            {
                "x-a": 1,
                "schema": {
                    "type": ["string", "null"],
                    "x-ms-enum": {"name": "E"},
                    "enum": ["b", None],
                },
            },
        ),
        ("in: query, type: string, x-example: e", {"schema": STRING, "example": "e"}),
    ],
)
def test_parameters(tmp_path: Path, written: str, becomes: dict[str, Any]) -> None:
    (found,) = operation(tmp_path, f"parameters: [{{name: p, {written}}}]")["parameters"]
    assert {key: found[key] for key in found if key not in ("name", "in")} == becomes


@pytest.mark.parametrize(
    ("where", "written", "separator"),
    [
        ("query", "tsv", "tabs"),
        ("header", "tsv", "tabs"),
        ("header", "ssv", "spaces"),
        ("header", "pipes", "vertical bars"),
    ],
)
def test_lists_without_a_style(tmp_path: Path, where: str, written: str, separator: str) -> None:
    text = f"name: p, in: {where}, description: D, {ITEMS}, minItems: 1"
    (found,) = operation(
        tmp_path,
        f"parameters: [{{{text}, collectionFormat: {written}}}]",
        ("collection-format",),
    )["parameters"]
    assert found["schema"] == STRING
    assert found["description"] == f"D\n\nValues are separated by {separator}."
    assert not found.keys() & {"style", "explode", "collectionFormat"}


def test_lists_in_lists(tmp_path: Path) -> None:
    text = f"parameters: [{{name: p, in: query, type: array, items: {{{ITEMS}}}}}]"
    (found,) = operation(tmp_path, text, ("collection-format",))["parameters"]
    assert found["schema"]["items"] == {**STRING, "description": "Values separated by commas."}
    assert found["style"] == "form"


BODY = "parameters: [{name: b, in: body, required: true, description: D, x-a: 1, schema: {}}]"


@pytest.mark.parametrize(
    ("root", "consumes", "types"),
    [
        ("", "", ["application/json"]),
        ("consumes: [text/plain]", "", ["text/plain"]),
        ("consumes: [text/plain]", "consumes: [a/b, a/c], ", ["a/b", "a/c"]),
        ("consumes: [text/plain]", "consumes: [], ", ["application/json"]),
        ("consumes: [a/b, multipart/form-data]", "", ["a/b"]),
    ],
)
def test_bodies(tmp_path: Path, root: str, consumes: str, types: list[str]) -> None:
    found = operation(tmp_path, consumes + BODY, root=root)
    content = {media_type: {"schema": {}} for media_type in types}
    body = {"required": True, "description": "D", "x-a": 1, "content": content}
    assert found["requestBody"] == body
    assert not found.keys() & {"parameters", "consumes"}


@pytest.mark.parametrize(
    ("fields", "consumes", "types"),
    [
        ("{name: a, in: formData, type: string}", "", ["application/x-www-form-urlencoded"]),
        ("{name: a, in: formData, type: file}", "", ["multipart/form-data"]),
        ("{name: a, in: formData, type: string}", "multipart/form-data", ["multipart/form-data"]),
        (
            "{name: a, in: formData, type: file}",
            "application/x-www-form-urlencoded, multipart/form-data",
            ["multipart/form-data"],
        ),
        (
            "{name: a, in: formData, type: string}",
            "multipart/form-data, application/x-www-form-urlencoded",
            ["multipart/form-data", "application/x-www-form-urlencoded"],
        ),
    ],
)
def test_media_types_of_forms(tmp_path: Path, fields: str, consumes: str, types: list[str]) -> None:
    found = operation(tmp_path, f"consumes: [{consumes}], parameters: [{fields}]")
    assert [*found["requestBody"]["content"]] == types


def test_the_fields_of_a_form(tmp_path: Path) -> None:
    found = operation(
        tmp_path,
        "parameters: [{name: f, in: formData, type: file, required: true, description: F}, "
        f"{{name: l, in: formData, {ITEMS}}}, {{name: q, in: query, type: string}}]",
    )
    assert [parameter["name"] for parameter in found["parameters"]] == ["q"]
    assert found["requestBody"] == {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["f"],
                    "properties": {
                        "f": {"type": "string", "format": "binary", "description": "F"},
                        "l": LIST,
                    },
                },
                "encoding": {"l": {"style": "form", "explode": False}},
            }
        },
    }


def test_shared_parameters_and_those_of_a_path(tmp_path: Path) -> None:
    root = converted(
        tmp_path,
        """
parameters:
  B: {name: b, in: body, schema: {type: object}}
  R: {name: b, in: body, schema: {$ref: '#/definitions/D'}}
  F: {name: f, in: formData, type: string}
  Q: {name: q, in: query, type: integer}
definitions: {D: {type: string}, B: {type: integer}}
paths:
  /forms:
    parameters: [{$ref: '#/parameters/F'}, {$ref: '#/parameters/Q'}]
    get: {responses: {200: {description: ok}}}
    put:
      parameters: [{name: g, in: formData, type: string}]
      responses: {200: {description: ok}}
    post:
      parameters: [{$ref: '#/parameters/R'}]
      responses: {200: {description: ok}}
  /bodies:
    put: {parameters: [{$ref: '#/parameters/B'}], responses: {200: {description: ok}}}
    post:
      consumes: [a/b]
      parameters: [{$ref: '#/parameters/B'}]
      responses: {200: {description: ok}}
""",
    )
    forms, bodies = root["paths"]["/forms"], root["paths"]["/bodies"]
    assert forms["parameters"] == [{"$ref": "#/components/parameters/Q"}]
    assert root["components"]["parameters"] == {
        "Q": {"name": "q", "in": "query", "schema": {"type": "integer"}}
    }
    assert "requestBody" not in forms["get"]
    form = forms["put"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert form["schema"]["properties"] == {"f": STRING, "g": STRING}
    assert schema_of(forms["post"]) == {"$ref": "#/components/schemas/D"}
    assert schema_of(bodies["put"]) == {"$ref": "#/components/schemas/BBody"}
    assert schema_of(bodies["post"], "a/b") == {"$ref": "#/components/schemas/BBody"}
    assert root["components"]["schemas"]["BBody"] == {"type": "object"}


def schema_of(operation: Any, media_type: str = "application/json") -> Any:
    return operation["requestBody"]["content"][media_type]["schema"]


@pytest.mark.parametrize(
    ("root", "produces", "response", "content"),
    [
        ("", "", "", None),
        ("", "", ", schema: {type: string}", {"application/json": {"schema": STRING}}),
        (
            "produces: [a/b]",
            "",
            ", schema: {type: string}, examples: {a/b: x, a/c: y}",
            {"a/b": {"schema": STRING, "example": "x"}},
        ),
        ("", "", ", examples: {a/b: x}", {"a/b": {"example": "x"}}),
        (
            "produces: [a/b]",
            "produces: [a/c, a/d], ",
            ", schema: {type: string}",
            {"a/c": {"schema": STRING}, "a/d": {"schema": STRING}},
        ),
    ],
)
def test_responses(
    tmp_path: Path, root: str, produces: str, response: str, content: dict[str, Any] | None
) -> None:
    text = f"{produces}responses: {{200: {{description: ok{response}}}}}"
    found = operation(tmp_path, text, root=root)["responses"]["200"]
    wanted = {"description": "ok"} if content is None else {"description": "ok", "content": content}
    assert found == wanted


@pytest.mark.parametrize(
    ("root", "produces", "types"),
    [
        ("", "", ["application/octet-stream"]),
        ("produces: [application/json]", "", ["*/*"]),
        ("produces: [application/json, image/png]", "", ["image/png"]),
        ("", "produces: [application/json], ", ["application/json"]),
    ],
)
def test_files(tmp_path: Path, root: str, produces: str, types: list[str]) -> None:
    text = f"{produces}responses: {{200: {{description: ok, schema: {{type: file}}}}}}"
    content = operation(tmp_path, text, root=root)["responses"]["200"]["content"]
    file = {"schema": {"type": "string", "format": "binary"}}
    assert content == dict.fromkeys(types, file)


def test_shared_responses_and_headers(tmp_path: Path) -> None:
    root = converted(
        tmp_path,
        """
responses:
  R: {description: D, schema: {$ref: '#/definitions/D'}, headers: {X-A: {type: integer}}}
definitions: {D: {type: string}}
paths:
  /a:
    get: {responses: {200: {$ref: '#/responses/R'}}}
    post: {produces: [a/b], responses: {200: {$ref: '#/responses/R'}}}
""",
    )
    shared = "#/components/responses/R"
    schema = {"schema": {"$ref": "#/components/schemas/D"}}
    assert root["paths"]["/a"]["get"]["responses"]["200"] == {"$ref": shared}
    assert root["paths"]["/a"]["post"]["responses"]["200"] == {
        "description": "D",
        "headers": {"X-A": {"$ref": f"{shared}/headers/X-A"}},
        "content": {"a/b": schema},
    }
    assert root["components"]["responses"]["R"] == {
        "description": "D",
        "headers": {"X-A": {"schema": {"type": "integer"}}},
        "content": {"application/json": schema},
    }


@pytest.mark.parametrize(
    ("written", "becomes", "findings"),
    [
        ("{discriminator: a}", {"discriminator": {"propertyName": "a"}}, ()),
        ("{type: string, x-nullable: true}", {"type": ["string", "null"]}, ()),
        ("{type: file}", {"type": "string", "format": "binary"}, ()),
        (
            "{type: integer, maximum: 3, exclusiveMaximum: true}",
            {"type": "integer", "exclusiveMaximum": 3},
            (),
        ),
        ("{properties: {a: {readOnly: true}}}", {"properties": {"a": {"readOnly": True}}}, ()),
        (
            "{type: array, items: [{type: string}], additionalItems: {}}",
            {"type": "array", "prefixItems": [STRING], "items": {}},
            ("unknown-field",),
        ),
        ("{items: [{type: string}]}", {"anyOf": [STRING]}, ("loose-type",)),
        ("{example: {x-nullable: true, discriminator: a}}", None, ()),
    ],
)
def test_schemas(
    tmp_path: Path, written: str, becomes: dict[str, Any] | None, findings: tuple[str, ...]
) -> None:
    root = converted(tmp_path, f"paths: {{}}\ndefinitions: {{S: {written}}}\n", findings)
    unchanged = yaml.safe_load(written)
    assert root["components"]["schemas"]["S"] == (unchanged if becomes is None else becomes)


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("type: basic, x-a: 1", {"type": "http", "scheme": "basic", "x-a": 1}),
        ("type: apiKey, in: query, name: k", {"type": "apiKey", "in": "query", "name": "k"}),
        (
            "type: oauth2, flow: implicit, authorizationUrl: 'https://a', scopes: {s: S}",
            {"implicit": {"authorizationUrl": "https://a", "scopes": {"s": "S"}}},
        ),
        (
            "type: oauth2, flow: password, tokenUrl: 'https://t', scopes: {}",
            {"password": {"tokenUrl": "https://t", "scopes": {}}},
        ),
        (
            "type: oauth2, flow: application, tokenUrl: 'https://t', scopes: {}",
            {"clientCredentials": {"tokenUrl": "https://t", "scopes": {}}},
        ),
        (
            "type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', "
            "scopes: {}",
            {
                "authorizationCode": {
                    "authorizationUrl": "https://a",
                    "tokenUrl": "https://t",
                    "scopes": {},
                }
            },
        ),
    ],
)
def test_security(tmp_path: Path, written: str, becomes: dict[str, Any]) -> None:
    root = converted(tmp_path, f"paths: {{}}\nsecurityDefinitions: {{k: {{{written}}}}}\n")
    wanted = {"type": "oauth2", "flows": becomes} if "oauth2" in written else becomes
    assert root["components"]["securitySchemes"]["k"] == wanted


def test_references_to_places_without_a_name(tmp_path: Path) -> None:
    root = converted(
        tmp_path,
        """
paths:
  /a/{b}:
    get:
      responses: {200: {description: ok, schema: {type: object}}}
      parameters: [{name: b, in: path, required: true, type: string, enum: [c]}]
definitions:
  S: {$ref: '#/paths/~1a~1%7Bb%7D/get/responses/200/schema'}
  'L«S»': {properties: {d: {type: string}}}
  T: {properties: {d: {$ref: '#/definitions/L%C2%ABS%C2%BB/properties/d'}}}
""",
    )
    schemas = root["components"]["schemas"]
    media = "content/application~1json/schema"
    assert schemas["S"] == {"$ref": f"#/paths/~1a~1%7Bb%7D/get/responses/200/{media}"}
    assert schemas["T"]["properties"]["d"] == {
        "$ref": "#/components/schemas/L%C2%ABS%C2%BB/properties/d"
    }


def test_other_files_are_converted_by_what_they_are_used_for(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "item.yaml").write_text(
        "post:\n  parameters:\n    - {$ref: 'shared.yaml#/body'}\n"
        "    - {$ref: 'shared.yaml#/query'}\n  responses:\n    200: {$ref: 'shared.yaml#/ok'}\n"
    )
    (tmp_path / "parts" / "shared.yaml").write_text(
        "body: {name: b, in: body, schema: {type: object}}\n"
        "query: {name: q, in: query, type: array, items: {type: string}}\n"
        "ok: {description: ok, schema: {$ref: '../openapi.yaml#/definitions/S'}}\n"
    )
    loaded, codes = loaded_from(
        tmp_path,
        "paths: {/a: {$ref: parts/item.yaml}}\n"
        "definitions: {S: {type: object, properties: {n: {type: string, x-nullable: true}}}}\n",
    )
    assert codes == []
    item = loaded.resolver.resolve(found(Place.root(loaded.document), "paths", "/a"))
    assert item is not None
    post = found(item, "post")
    assert schema_of(post.value) == {"$ref": "shared.yaml#/body/schema"}
    (query,) = post.value["parameters"]
    assert query == {"$ref": "shared.yaml#/query"}
    parameter = loaded.resolver.resolve(found(post, "parameters", 0))
    assert parameter is not None
    assert parameter.value["schema"] == LIST
    assert str(parameter.origin) == "parts/shared.yaml:2:8"
    answer = loaded.resolver.resolve(found(post, "responses", "200"))
    assert answer is not None
    schema = found(answer, "content", "application/json", "schema")
    assert schema.value == {"$ref": "../openapi.yaml#/components/schemas/S"}
    target = loaded.resolver.resolve(schema)
    assert target is not None
    assert target.value["properties"]["n"] == {"type": ["string", "null"]}


def found(place: Place, *keys: str | int) -> Place:
    for key in keys:
        member = place.get(key)
        assert member is not None, key
        place = member
    return place


@pytest.mark.parametrize(
    "text",
    [
        "paths: []",
        "paths: {/a: []}",
        "paths: {/a: {get: []}}",
        "paths: {/a: {get: {parameters: {}, responses: []}}}",
        "paths: {/a: {parameters: [1, {in: [], name: {}}], get: {responses: {200: []}}}}",
        "paths: {/a: {get: {parameters: [{in: body}, {in: formData}], responses: {x-a: 1}}}}",
        "paths: {/a: {get: {parameters: [{in: body, schema: 1}], responses: {200: {schema: 1}}}}}",
        "paths: {/a: {$ref: '#/paths/~1a'}}\ndefinitions: {A: {$ref: '#/definitions/A'}}",
        "paths: {}\nparameters: []\nresponses: 1\ndefinitions: [{}]\nsecurityDefinitions: a",
        "paths: {}\ndefinitions: 1\nparameters: {A: {in: body, schema: {}}}",
        "paths: {}\nhost: 1\nbasePath: []\nschemes: {}\nproduces: a\nconsumes: [1]",
        "paths: {}\nsecurityDefinitions: {a: 1, b: {type: oauth2, flow: [], scopes: 1}}",
    ],
)
def test_nonsense_is_a_finding(tmp_path: Path, text: str) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(HEAD + text, encoding="utf-8")
    report = Report()
    load(file, (), report)
    assert len(report)
    assert "validator-failure" not in [finding.code for finding in report]
