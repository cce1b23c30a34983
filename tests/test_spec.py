"""The orchestration documents are valid, complete, and described for the user of an SDK."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

SPEC = Path(__file__).parent.parent / "spec"
VERSIONS = ("1.0", "1.1", "2.0", "2.1")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


def load(version: str) -> dict[str, Any]:
    text = (SPEC / f"orchestration-{version}.yaml").read_text(encoding="utf-8")
    document: dict[str, Any] = yaml.safe_load(text)
    return document


DOCUMENTS = {version: load(version) for version in VERSIONS}


@pytest.fixture(params=VERSIONS)
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    return DOCUMENTS[request.param]


def target(document: dict[str, Any], reference: str) -> dict[str, Any]:
    node: dict[str, Any] = document
    for key in reference.removeprefix("#/").split("/"):
        node = node[key]
    return node


def resolve(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        value = target(document, value["$ref"])
    return value


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and operation, with the parameters of the path added to its own, resolved."""
    for path, item in document["paths"].items():
        if path.startswith("x-"):
            continue
        shared = item.get("parameters", [])
        for method in METHODS:
            if method in item:
                operation = dict(item[method])
                own = operation.get("parameters", [])
                operation["parameters"] = [resolve(document, p) for p in (*shared, *own)]
                yield path, method, operation


def by_id(version: str) -> dict[str, dict[str, Any]]:
    return {op["operationId"]: op for _, _, op in operations(DOCUMENTS[version])}


def subschemas(schema: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The properties at every depth of a schema; references are not followed."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return
    for name, member in schema.get("properties", {}).items():
        yield f"{where}.{name}", member
        yield from subschemas(member, f"{where}.{name}")
    for key in ("items", "additionalProperties"):
        yield from subschemas(schema.get(key), f"{where}.{key}")
    for key in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(key, []):
            yield from subschemas(part, where)


def test_passes_the_validator(document: dict[str, Any]) -> None:
    found = OpenAPIV30SpecValidator(document).iter_errors()
    assert [f"{list(error.absolute_path)}: {error.message}" for error in found] == []


@pytest.mark.parametrize(
    ("version", "tags", "schemas"),
    [
        ("1.0", {"Orchestration": 11}, 76),
        ("1.1", {"orchestration.v1": 17}, 92),
        ("2.0", {"orchestration.v1": 17, "orchestration.v2": 18}, 183),
        ("2.1", {"orchestration.v1": 17, "orchestration.v2": 18}, 187),
    ],
)
def test_operations_of_each_group(version: str, tags: dict[str, int], schemas: int) -> None:
    document = DOCUMENTS[version]
    counts: dict[str, int] = {}
    for _, _, operation in operations(document):
        (tag,) = operation["tags"]
        counts[tag] = counts.get(tag, 0) + 1
    assert counts == tags
    assert [tag["name"] for tag in document["tags"]] == list(tags)
    assert len(document["components"]["schemas"]) == schemas
    assert len(by_id(version)) == sum(tags.values())
    assert document["info"]["version"] == f"{version}.0"


def test_everything_is_described(document: dict[str, Any]) -> None:
    found = []
    for _, _, operation in operations(document):
        name = operation["operationId"]
        found += [(name, operation), (f"{name} summary", {"description": operation["summary"]})]
        found += [(f"{name} {p['name']}", p) for p in operation["parameters"]]
        if "requestBody" in operation:
            found.append((f"{name} body", operation["requestBody"]))
            content = operation["requestBody"]["content"]["application/json"]
            found += subschemas(content["schema"], f"{name} body")
        for status, response in operation["responses"].items():
            found.append((f"{name} {status}", resolve(document, response)))
    for name, schema in document["components"]["schemas"].items():
        found.append((name, schema))
        found += subschemas(schema, name)
    found += [(tag["name"], tag) for tag in document["tags"]]
    found += [(server["url"], server) for server in document["servers"]]
    for server in document["servers"]:
        found += server.get("variables", {}).items()
    found += document["components"]["securitySchemes"].items()
    missing = [name for name, value in found if "$ref" not in value and not _sentence(value)]
    assert missing == []


def _sentence(value: dict[str, Any]) -> bool:
    text = value.get("description", "")
    return len(text) > 3 and text == text.strip() and text[0].isupper()


def test_every_component_is_used(document: dict[str, Any]) -> None:
    used: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str) and node["$ref"] not in used:
                used.add(node["$ref"])
                walk(target(document, node["$ref"]))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(document["paths"])
    declared = {
        f"#/components/{kind}/{name}"
        for kind in ("schemas", "parameters", "responses")
        for name in document["components"].get(kind, {})
    }
    assert declared - used == set()


def test_operations_follow_the_rules_of_the_service(document: dict[str, Any]) -> None:
    """One success, a default error, JSON only, path parameters declared, no style written out."""
    for path, _, operation in operations(document):
        name = operation["operationId"]
        success, failure = operation["responses"]
        assert success in {"200", "201", "204"}, name
        assert failure == "default", name
        v2 = operation["tags"] == ["orchestration.v2"]
        error = resolve(document, operation["responses"]["default"])
        assert error["content"] == {
            "application/json": {"schema": {"$ref": f"#/components/schemas/{'V2' * v2}Error"}}
        }, name
        assert ("content" in operation["responses"][success]) == (success != "204"), name
        in_path = {p["name"] for p in operation["parameters"] if p["in"] == "path"}
        assert in_path == {part[1:-1] for part in path.split("/") if part.startswith("{")}, name
        for parameter in operation["parameters"]:
            assert parameter["in"] in {"path", "query"}, name
            assert not {"style", "explode"} & parameter.keys(), name
        assert not operation.get("requestBody", {}).get("required", False), name


@pytest.mark.parametrize("version", ["1.1", "2.0", "2.1"])
def test_scopes_follow_the_method(version: str) -> None:
    document = DOCUMENTS[version]
    assert "security" not in document
    flow = document["components"]["securitySchemes"]["Authorization"]["flows"]["clientCredentials"]
    assert flow["tokenUrl"] == "/api/auth/oauth/token"
    assert set(flow["scopes"]) == {"orchestration:read", "orchestration:write"}
    for _, method, operation in operations(document):
        scope = "orchestration:read" if method == "get" else "orchestration:write"
        assert operation["security"] == [{"Authorization": [scope]}], operation["operationId"]


def test_security_of_1_0_is_for_the_whole_document() -> None:
    document = DOCUMENTS["1.0"]
    assert document["security"] == [{"Authorization": []}]
    assert not any("security" in op for _, _, op in operations(document))


@pytest.mark.parametrize("version", ["1.1", "2.0", "2.1"])
def test_default_responses_are_marked_as_errors(version: str) -> None:
    assert DOCUMENTS[version]["paths"]["x-speakeasy-errors"] == {"statusCodes": ["default"]}
    assert "x-speakeasy-errors" not in DOCUMENTS["1.0"]["paths"]


@pytest.mark.parametrize("version", ["2.0", "2.1"])
def test_v2_has_method_names_of_its_own(version: str) -> None:
    for name, operation in by_id(version).items():
        override = operation.get("x-speakeasy-name-override")
        if operation["tags"] == ["orchestration.v2"]:
            bare = name.removeprefix("v2")
            assert override == bare[0].upper() + bare[1:]
        else:
            assert override is None


@pytest.mark.parametrize("version", ["2.0", "2.1"])
def test_paged_lists_say_so_by_their_shape(version: str) -> None:
    document = DOCUMENTS[version]
    paged = {}
    for name, operation in by_id(version).items():
        query = {p["name"]: p for p in operation["parameters"] if p["in"] == "query"}
        if "cursor" not in query:
            continue
        size = query["pageSize"]["schema"]
        assert (size["format"], size["minimum"], size["maximum"]) == ("int64", 1, 1000)
        media = operation["responses"]["200"]["content"]["application/json"]
        page = resolve(document, media["schema"])["properties"]["cursor"]
        assert page["required"] == ["pageSize", "hasMore", "data"]
        assert page["properties"]["hasMore"]["type"] == "boolean"
        assert page["properties"]["next"]["type"] == "string"
        paged[name] = page["properties"]["data"]["items"]["$ref"].rpartition("/")[2]
    assert paged == {
        "v2ListInstances": "V2WorkflowInstance",
        "v2ListTriggers": "V2Trigger",
        "v2ListTriggersOccurrences": "V2TriggerOccurrence",
        "v2ListWorkflows": "V2Workflow",
    }


@pytest.mark.parametrize(
    ("old", "new", "gone", "added"),
    [
        ("1.0", "1.1", set(), {"deleteWorkflow"} | {f"{v}Trigger" for v in ("create", "delete")}),
        ("1.1", "2.0", set(), {"testTrigger", "v2ListWorkflows", "v2DeleteTrigger"}),
        ("2.0", "2.1", set(), set()),
    ],
)
def test_versions_only_grow(old: str, new: str, gone: set[str], added: set[str]) -> None:
    before, after = by_id(old), by_id(new)
    assert before.keys() - after.keys() == gone
    assert added <= after.keys() - before.keys()
    for name in before:
        for text in ("summary", "description"):
            assert before[name][text] == after[name][text], name


def test_a_deletion_is_described_as_one() -> None:
    for name in ("deleteTrigger", "v2DeleteTrigger", "deleteWorkflow", "v2DeleteWorkflow"):
        operation = by_id("2.0")[name]
        assert operation["description"].startswith("Deletes ")
        assert operation["summary"].startswith("Delete ")
