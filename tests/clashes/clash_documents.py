"""Documents in which several things ask for one name: one for each place that names have."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Any

COMPOSED = unicodedata.normalize("NFC", "café")
DECOMPOSED = unicodedata.normalize("NFD", "café")
ALIKE = ("user-pet", "user_pet", "UserPet", "userPet", "USER_PET", "Userpet")
DEVICES = ("con", "CON", "aux", "nul", "prn", "com1", "lpt9")
SAME_LETTERS = (COMPOSED, DECOMPOSED, "ﬁsh", "fish", "Ⅳ", "IV")
NOTHING = ("→", "→→", "!", "?!")
WORDS = ("class", "import", "delete", "constructor", "self", "model_config", "toString", "None")


@dataclass(frozen=True, slots=True)
class Clash:
    """``counts`` are expressions about the Python package, each with its value."""

    document: dict[str, Any]
    counts: dict[str, int]


def document(
    operations: dict[str, dict[str, Any]], components: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """``operations`` by path; each is a GET unless it says otherwise."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Clash", "version": "1"},
        "paths": {
            path: {o.pop("method", "get"): {"responses": {"204": {"description": "x"}}, **o}}
            for path, o in operations.items()
        },
        "components": components or {},
        **more,
    }


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "x", "content": {"application/json": {"schema": schema}}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


def schemas(*names: str) -> Clash:
    """Each is the answer of an operation of its own."""
    operations = {
        f"/p{number}": {"operationId": f"get{number}", "responses": {"200": answer(ref(name))}}
        for number, name in enumerate(names)
    }
    components = {"schemas": {name: thing("a") for name in names}}
    return Clash(document(operations, components), {"models('shared')": len(names)})


def operations(*ids: str, **more: Any) -> Clash:
    found = {f"/p{n}": {"operationId": id, **more} for n, id in enumerate(ids)}
    group = "client.things" if more else "client"
    return Clash(document(found), {f"methods({group})": len(ids), "modules()": len(ids)})


def groups(*tags: str) -> Clash:
    """Tags of one name in words are one group: as many operations are there, in some group."""
    found = {f"/p{n}": {"operationId": f"call{n}", "tags": [tag]} for n, tag in enumerate(tags)}
    return Clash(document(found), {"every_method(client)": len(tags)})


def parameters(*names: str) -> Clash:
    listed = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    listed += [{"name": names[0], "in": "header", "schema": {"type": "string"}}]
    listed += [{"name": names[0], "in": "path", "required": True, "schema": {"type": "string"}}]
    body = {"content": {"application/json": {"schema": thing(*names)}}}
    operation = {"method": "post", "operationId": "call", "parameters": listed, "requestBody": body}
    count = "fields(operations.CallRequest)"
    return Clash(document({f"/p/{{{names[0]}}}": operation}), {count: len(names) + 3})


def fields(*names: str) -> Clash:
    operation = {"operationId": "call", "responses": {"200": answer(ref("Thing"))}}
    components = {"schemas": {"Thing": thing(*names)}}
    return Clash(document({"/p": operation}, components), {"fields(shared.Thing)": len(names)})


def members(*values: str) -> Clash:
    operation = {"operationId": "call", "responses": {"200": answer(ref("Thing"))}}
    components = {"schemas": {"Thing": {"type": "string", "enum": list(values)}}}
    return Clash(document({"/p": operation}, components), {"members(shared.Thing)": len(values)})


def variants(*names: str) -> Clash:
    """Of a union with a discriminator whose values are alike, too; one more is written inside."""
    schemas = {
        name: {**thing("kind", f"only{n}"), "required": ["kind"]} for n, name in enumerate(names)
    }
    mapping = {
        name.lower() + str(n): f"#/components/schemas/{name}" for n, name in enumerate(names)
    }
    told = {"propertyName": "kind", "mapping": mapping}
    whole = {"oneOf": [ref(name) for name in names], "discriminator": told}
    inline = {"anyOf": [{"title": "Same", **thing(f"f{n}")} for n in range(3)]}
    operations = {
        "/p": {"operationId": "call", "responses": {"200": answer(ref("Whole"))}},
        "/q": {"operationId": "other", "responses": {"200": answer(inline)}},
    }
    components = {"schemas": {**schemas, "Whole": whole}}
    return Clash(document(operations, components), {"models('shared')": len(names)})


def bodies() -> Clash:
    responses = {
        str(200 + number): answer(ref(name)) for number, name in enumerate(("user-pet", "UserPet"))
    }
    components = {"schemas": {"user-pet": thing("a"), "UserPet": thing("b")}}
    operation = {"operationId": "call", "responses": responses}
    return Clash(document({"/p": operation}, components), {"slots(operations.CallResponse)": 2})


def errors() -> Clash:
    names = ("Error", "error", "ApiError", "SDKError", "SDKErrorData", "TokenError")
    operations = {
        f"/p{n}": {
            "operationId": f"get{n}",
            "responses": {"204": {"description": "x"}, "400": answer(ref(name))},
        }
        for n, name in enumerate(names)
    }
    components = {"schemas": {name: thing("message", "args") for name in names}}
    return Clash(document(operations, components), {"models('errors')": len(names)})


def credentials() -> Clash:
    schemes = {
        "user-basic": {"type": "http", "scheme": "basic"},
        "user_basic": {"type": "http", "scheme": "basic"},
        "UserBasic": {"type": "http", "scheme": "basic"},
        "token": {"type": "http", "scheme": "bearer"},
        "Token": {"type": "apiKey", "in": "header", "name": "X-Token"},
        "client": {
            "type": "oauth2",
            "flows": {"clientCredentials": {"tokenUrl": "https://a.example", "scopes": {}}},
        },
        "class": {"type": "apiKey", "in": "query", "name": "k"},
    }
    security = [{name: []} for name in schemes]
    found = document({"/p": {"operationId": "call"}}, {"securitySchemes": schemes})
    return Clash({**found, "security": security}, {"fields_of(shared.Security)": 12})


def servers() -> Clash:
    names = ("data-center", "data_center", "dataCenter", "timeout_ms", "security", "class", "con")
    url = "https://" + ".".join(f"{{{name}}}" for name in names)
    variables = {name: {"default": "a"} for name in names}
    found = document(
        {"/p": {"operationId": "call"}}, servers=[{"url": url, "variables": variables}]
    )
    return Clash(found, {"len(variables)": len(names)})


def webhooks(*names: str) -> Clash:
    hooks = {}
    for number, name in enumerate(names):
        body = {"content": {"application/json": {"schema": thing(f"f{number}")}}}
        responses = {"204": {"description": "x"}}
        hooks[name] = {"post": {"requestBody": body, "tags": [name], "responses": responses}}
    found = document({"/p": {"operationId": "call"}}, webhooks=hooks)
    return Clash(found, {"parsers()": len(names)})


def group_against_operation() -> Clash:
    found = document(
        {
            "/a": {"operationId": "things", "tags": []},
            "/b": {"operationId": "list", "tags": ["things"]},
            "/c": {"operationId": "more", "tags": ["things"]},
            "/d": {"operationId": "again", "tags": ["things.more"]},
            "/e": {"operationId": "more_async", "tags": ["things"]},
        }
    )
    return Clash(found, {"every_method(client)": 5})


CLASHES = {
    "schemas": schemas(*ALIKE),
    "schemas that are devices": schemas(*DEVICES),
    "schemas of the same letters": schemas(*SAME_LETTERS),
    "schemas of no letters": schemas(*NOTHING),
    "schemas that are words": schemas(*WORDS, "Request", "Response", "Security", "List"),
    "operations": operations(*ALIKE),
    "operations of a group": operations(*ALIKE, *DEVICES, tags=["things"]),
    "operations of the same letters": operations(*SAME_LETTERS),
    "operations of no letters": operations(*NOTHING),
    "operations that are words": operations(*WORDS, "close", "call", tags=["things"]),
    "groups": groups(*ALIKE, *DEVICES, *SAME_LETTERS, *NOTHING, *WORDS),
    "a group and an operation": group_against_operation(),
    "parameters": parameters("a-b", "a_b", "aB", "a.b", "request_body", "con", *SAME_LETTERS),
    "fields": fields(*ALIKE, *DEVICES, *SAME_LETTERS, *NOTHING, *WORDS, ""),
    "values": members(*ALIKE, *DEVICES, *SAME_LETTERS, *NOTHING, *WORDS, "", "+1", "-1", "1"),
    "variants": variants(*ALIKE),
    "bodies of answers": bodies(),
    "errors": errors(),
    "credentials": credentials(),
    "server variables": servers(),
    "webhooks": webhooks(*ALIKE, *NOTHING, *SAME_LETTERS),
}
