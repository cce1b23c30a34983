"""Every object of a description, once, wherever its file is: what the checks are run over.

Which field holds what kind of object is a table; references are followed on the way, so that a
broken one is reported where it is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from .document import Document, Map, Place, Seq
from .refs import Resolver

Kind: TypeAlias = Literal[
    "document",
    "components",
    "path item",
    "operation",
    "callback",
    "parameter",
    "header",
    "request body",
    "response",
    "media type",
    "encoding",
    "example",
    "link",
    "security scheme",
    "schema",
]
Site: TypeAlias = tuple[Kind, Place]
_Shape: TypeAlias = Literal["one", "list", "map"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_ONE_SCHEMA = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)

_FIELDS: dict[Kind, dict[str, tuple[Kind, _Shape]]] = {
    "document": {
        "paths": ("path item", "map"),
        "webhooks": ("path item", "map"),
        "components": ("components", "one"),
    },
    "components": {
        "schemas": ("schema", "map"),
        "responses": ("response", "map"),
        "parameters": ("parameter", "map"),
        "examples": ("example", "map"),
        "requestBodies": ("request body", "map"),
        "headers": ("header", "map"),
        "securitySchemes": ("security scheme", "map"),
        "links": ("link", "map"),
        "callbacks": ("callback", "map"),
        "pathItems": ("path item", "map"),
        "mediaTypes": ("media type", "map"),
    },
    "path item": {
        **dict.fromkeys(METHODS, ("operation", "one")),
        "additionalOperations": ("operation", "map"),
        "parameters": ("parameter", "list"),
    },
    "operation": {
        "parameters": ("parameter", "list"),
        "requestBody": ("request body", "one"),
        "responses": ("response", "map"),
        "callbacks": ("callback", "map"),
    },
    "callback": {},
    "parameter": {
        "schema": ("schema", "one"),
        "content": ("media type", "map"),
        "examples": ("example", "map"),
    },
    "header": {
        "schema": ("schema", "one"),
        "content": ("media type", "map"),
        "examples": ("example", "map"),
    },
    "request body": {"content": ("media type", "map")},
    "response": {
        "headers": ("header", "map"),
        "content": ("media type", "map"),
        "links": ("link", "map"),
    },
    "media type": {
        "schema": ("schema", "one"),
        "itemSchema": ("schema", "one"),
        "encoding": ("encoding", "map"),
        "examples": ("example", "map"),
    },
    "encoding": {"headers": ("header", "map")},
    "example": {},
    "link": {},
    "security scheme": {},
    "schema": {
        **dict.fromkeys(_ONE_SCHEMA, ("schema", "one")),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("schema", "list")),
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            ("schema", "map"),
        ),
    },
}


def sites(document: Document, resolver: Resolver) -> Iterator[Site]:
    """Each object with its kind, in the order of the document; a `$ref` gives what it leads to.

    A mapping that has other keys beside a `$ref` is given too. What has a wrong type is given as
    it is.
    """
    seen: set[int] = set()
    rest: list[Site] = [("document", Place.root(document))]
    while rest:
        kind, place = rest.pop()
        if isinstance(place.value, (Map, Seq)):
            if id(place.value) in seen:
                continue
            seen.add(id(place.value))
        found: list[Site] = []
        if isinstance(place.value, Map) and "$ref" in place.value:
            target = resolver.resolve(place)
            if target is not None:
                found.append((kind, target))
        if not (isinstance(place.value, Map) and place.value.keys() == {"$ref"}):
            yield kind, place
            found.extend(_inside(kind, place))
        rest.extend(reversed(found))


def _inside(kind: Kind, place: Place) -> Iterator[Site]:
    if not isinstance(place.value, Map):
        return
    if kind == "callback":
        for key, member in place.members():
            if not key.startswith("x-"):
                yield "path item", member
        return
    fields = _FIELDS[kind]
    if fields.keys().isdisjoint(place.value):
        return
    for field in [field for field in fields if field in place.value]:
        (inner, shape), holder = fields[field], place.get(field)
        assert holder is not None, "it was there a moment ago"
        match shape:
            case "one":
                yield inner, holder
            case "list":
                yield from ((inner, item) for item in holder.items())
            case "map":
                for key, value in holder.members():
                    if not (key.startswith("x-") and inner in ("path item", "response")):
                        yield inner, value
