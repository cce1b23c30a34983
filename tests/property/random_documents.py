"""Random OpenAPI documents."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from random_schemas import Schema, World, declared, json_values, schemas
from random_texts import component_names, member_names, prose, texts

Document = dict[str, Any]
VERSIONS = ("3.0.3", "3.1.0", "3.2.0")
METHODS = ("get", "post", "put", "patch", "delete", "head", "options")
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
MEDIA = (
    "application/json", "application/vnd.api+json", "application/x-www-form-urlencoded",
    "multipart/form-data", "text/plain", "application/octet-stream", "text/event-stream",
    "application/jsonl", "application/xml", "image/png", "*/*", "application/json; charset=utf-8",
)  # fmt: skip
SCHEMES = (
    {"type": "http", "scheme": "bearer"},
    {"type": "http", "scheme": "basic"},
    {"type": "http", "scheme": "digest"},
    {"type": "apiKey", "in": "header", "name": "X-Key"},
    {"type": "apiKey", "in": "query", "name": "key"},
    {"type": "apiKey", "in": "cookie", "name": "key"},
    {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "/token", "scopes": {"a:b": "A"}}},
    },
    {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://e.com/", "scopes": {}}}},
    {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/"},
)
SERVERS = (
    {"url": "https://example.com"},
    {"url": "/v1/"},
    {"url": "https://{host}.example.com:{port}/", "variables": {
        "host": {"default": "a", "enum": ["a", "b"]}, "port": {"default": "443"}}},
)  # fmt: skip
header_names = st.sampled_from(("X-Rate", "x-rate", "X_Rate", "Idempotency-Key", "ETag", "class"))
path_names = st.sampled_from(("id", "petId", "pet_id", "class", "request", "self", "a-b", "1"))
operation_ids = st.sampled_from(
    (
        "list", "get", "getPet", "get_pet", "get-pet", "GetPet", "delete", "import", "class",
        "close", "pets/list", "pets_list_v1_pets_get", "a.b", "constructor", "SDK", "request",
        "then", "1st", "名前",
    )
)  # fmt: skip


@st.composite
def documents(draw: DrawFn) -> Document:
    names = draw(st.lists(component_names, min_size=1, max_size=5, unique=True))
    world = World(draw(st.sampled_from(VERSIONS)), tuple(names))
    schemes = draw(st.dictionaries(component_names, st.sampled_from(SCHEMES), max_size=2))
    made: Document = {
        "openapi": world.version,
        "info": {"title": draw(texts | st.just("Pet Store")), "version": draw(texts)},
        "paths": draw(_paths(world, tuple(schemes))),
        "components": {
            "schemas": {name: draw(declared(world)) for name in names},
            "securitySchemes": schemes,
        },
    }
    made |= draw(
        st.fixed_dictionaries(
            {},
            optional={
                "servers": st.lists(st.sampled_from(SERVERS), max_size=2),
                "tags": st.lists(
                    st.fixed_dictionaries({"name": texts, "description": prose}),
                    max_size=2,
                    unique_by=lambda tag: tag["name"],
                ),
                "x-anything": json_values,
            },
        )
    )
    if world.modern and draw(st.integers(0, 5)) == 0:
        made["webhooks"] = {"ping": {"post": draw(_operation(world, (), tuple(schemes)))}}
    return made


@st.composite
def _paths(draw: DrawFn, world: World, schemes: tuple[str, ...]) -> Document:
    paths: Document = {}
    for number in range(draw(st.integers(1, 3))):
        slots = draw(st.lists(path_names, max_size=2, unique=True))
        path = f"/{number}" + "".join(f"/{{{slot}}}" for slot in slots)
        methods = draw(st.lists(st.sampled_from(METHODS), min_size=1, max_size=2, unique=True))
        paths[path] = {m: draw(_operation(world, tuple(slots), schemes)) for m in methods}
    ids: set[str] = set()
    for item in paths.values():
        for operation in item.values():
            if operation.get("operationId", "") in ids and "operationId" in operation:
                del operation["operationId"]
            ids.add(operation.get("operationId", ""))
    return paths


@st.composite
def _operation(
    draw: DrawFn, world: World, slots: tuple[str, ...], schemes: tuple[str, ...]
) -> Document:
    made: Document = {"responses": draw(_responses(world))}
    parameters = [draw(_parameter(world, "path", slot)) for slot in slots]
    seen: set[tuple[str, str]] = set()
    for _ in range(draw(st.integers(0, 3))):
        where = draw(st.sampled_from(("query", "query", "header", "cookie")))
        name = draw(header_names if where == "header" else member_names.filter(bool))
        if (where, name.lower()) not in seen:
            seen.add((where, name.lower()))
            parameters.append(draw(_parameter(world, where, name)))
    if parameters:
        made["parameters"] = parameters
    optional: dict[str, st.SearchStrategy[Any]] = {
        "operationId": operation_ids,
        "summary": prose,
        "description": prose,
        "deprecated": st.booleans(),
        "tags": st.lists(texts | st.sampled_from(("pets", "a.b", "Pets")), max_size=2, unique=True),
    }
    if schemes:
        requirement = st.dictionaries(st.sampled_from(schemes), st.just([]), max_size=2)
        optional["security"] = st.lists(requirement, max_size=2)
    made |= draw(st.fixed_dictionaries({}, optional=optional))
    if draw(st.booleans()):
        made["requestBody"] = {
            "required": draw(st.booleans()),
            "content": draw(_content(world)),
        }
    return made


@st.composite
def _parameter(draw: DrawFn, world: World, where: str, name: str) -> Document:
    made: Document = {"name": name, "in": where}
    if where == "path" or draw(st.booleans()):
        made["required"] = True
    if draw(st.integers(0, 6)) == 0:
        return {**made, "content": {"application/json": {"schema": draw(schemas(world, 1))}}}
    made["schema"] = draw(schemas(world, 1))
    if draw(st.booleans()):
        made["style"] = draw(st.sampled_from(STYLES[where]))
        made["explode"] = draw(st.booleans())
    if draw(st.integers(0, 3)) == 0:
        made |= {"description": draw(prose), "example": draw(json_values)}
    if where == "query" and draw(st.integers(0, 5)) == 0:
        made["allowReserved"] = True
    return made


@st.composite
def _content(draw: DrawFn, world: World) -> Document:
    content: Document = {}
    for media in draw(st.lists(st.sampled_from(MEDIA), min_size=1, max_size=2, unique=True)):
        content[media] = draw(_media(world))
    return content


@st.composite
def _media(draw: DrawFn, world: World) -> Document:
    if draw(st.integers(0, 9)) == 0:
        return {}
    made: Document = {"schema": draw(schemas(world, 2))}
    if draw(st.integers(0, 4)) == 0:
        made["example"] = draw(json_values)
    return made


@st.composite
def _responses(draw: DrawFn, world: World) -> Document:
    statuses = st.sampled_from(("200", "201", "204", "2XX", "400", "404", "4XX", "500", "default"))
    made: dict[str, Schema] = {}
    for status in draw(st.lists(statuses, min_size=1, max_size=3, unique=True)):
        made[status] = {"description": draw(prose)}
        if draw(st.booleans()):
            made[status]["content"] = draw(_content(world))
        if draw(st.integers(0, 5)) == 0:
            made[status]["headers"] = {draw(header_names): {"schema": draw(schemas(world, 0))}}
    return made
