"""Types and values as a reader of a report knows them."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Mapping
from typing import Any, assert_never

from sdkwright.ir.types import (
    Alias,
    Const,
    Default,
    Enum,
    Json,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Name,
    Nullable,
    Presence,
    Record,
    Ref,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)

_MEDIA = re.compile(r"/#([^/]+/[^/]+)")
_PARAMETER = re.compile(r"#(query|querystring|path|header|cookie)/")
_FOREIGN = re.compile(
    r"(?P<file>(?!operations/|schemas/)[^#]+?)(?:\.ya?ml|\.json)?#/"
    r"(?:(?:components/schemas|definitions|\$defs|properties)/)?(?P<name>.*)"
)
"""The id of a schema of another file."""
_SLASH = "\0"
_MANY = 6
"""So many values of a list are told."""
Types = Mapping[TypeId, TypeDecl]

_KINDS = {
    Kind.ANY: "any value",
    Kind.BOOL: "boolean",
    Kind.INT32: "integer (int32)",
    Kind.INT64: "integer",
    Kind.BIGINT: "integer of any size",
    Kind.FLOAT32: "number (float)",
    Kind.FLOAT64: "number",
    Kind.DECIMAL: "decimal number",
    Kind.STRING: "string",
    Kind.BYTES: "bytes",
    Kind.DATE: "date",
    Kind.DATETIME: "date-time",
    Kind.DURATION: "duration",
    Kind.UUID: "UUID",
}


def folded(name: Name) -> Name:
    """A name as languages see it: their cases make the same of all its spellings."""
    return tuple(word.lower() for word in name)


def type_text(expr: TypeExpr, types: Types) -> str:
    match expr:
        case Scalar(kind):
            return _KINDS[kind]
        case Const(value):
            return value_text(value)
        case ListOf(item):
            return f"list of {type_text(item, types)}"
        case MapOf(value):
            return f"map of {type_text(value, types)}"
        case Nullable(inner):
            return f"{type_text(inner, types)} or null"
        case Ref(id):
            decl = types.get(id)
            return id if decl is None else _told(decl)
        case _:
            assert_never(expr)


def _told(decl: TypeDecl) -> str:
    """A schema that the document names is called so; values that are listed in a place are told."""
    if isinstance(decl, Enum) and not is_named(decl.id):
        shown = [value_text(member.value) for member in decl.members[:_MANY]]
        return " or ".join([*shown, "…"] if len(decl.members) > _MANY else shown)
    return decl_text(decl) if is_named(decl.id) or not isinstance(decl, Record) else "object"


def is_named(id: TypeId) -> bool:
    """Whether a schema is one of the document's components, not a part of something."""
    return id.startswith("schemas/") and id.count("/") == 1


def decl_text(decl: TypeDecl) -> str:
    """The document's own name for a schema that has one; else the words of its address."""
    return schema_text(decl.id)


def schema_text(id: TypeId) -> str:
    """``schemas/Pet/owner`` is ``Pet.owner``; ``[]`` are items, ``{}`` other members, and what
    begins with ``#`` is the media type of one body of several."""
    id = id.removesuffix("#input")
    foreign = _FOREIGN.match(id)
    if foreign is not None:
        file = foreign["file"].replace("/", _SLASH)
        name = foreign["name"]
        mark = "#" if name and not name.startswith("/") else ""
        return _dotted(file + mark + name).replace(_SLASH, "/")
    place, _, rest = id.partition("/")
    if place == "operations":
        operation, _, inner = rest.partition("/")
        rest = f"{operation} {_PARAMETER.sub(lambda found: f'{found[1]} ', inner)}"
    text = rest if place in ("schemas", "operations") else f"{place}/{rest}"
    text = _MEDIA.sub(lambda found: f" ({found[1].replace('/', _SLASH)})", text)
    return _dotted(text).replace(_SLASH, "/")


def _dotted(text: str) -> str:
    return text.replace("/[]", "[]").replace("/{}", "{}").replace("/", ".")


def value_text(value: Json) -> str:
    return json.dumps(_plain(value), ensure_ascii=False)


def _plain(value: Json) -> Any:
    match value:
        case JsonObject(members):
            return {key: _plain(member) for key, member in members}
        case tuple(items):
            return [_plain(item) for item in items]
        case _:
            return value


def presence_text(presence: Presence) -> str:
    match presence:
        case Required():
            return "required"
        case Default(value):
            return f"optional, {value_text(value)} by default"
        case _:
            return "optional"


def shape_of(expr: TypeExpr, types: Types, depth: int = 2) -> Hashable:
    """What two types have in common that differ in their names alone, some levels deep."""
    match expr:
        case Scalar() | Const():
            return expr
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return type(expr).__name__, shape_of(inner, types, depth)
        case Ref(id):
            decl = types.get(id)
            return id if decl is None or depth == 0 else shape_of_decl(decl, types, depth - 1)
        case _:
            assert_never(expr)


def shape_of_decl(decl: TypeDecl, types: Types, depth: int = 2) -> Hashable:
    match decl:
        case Record():
            members = (
                (f.wire, isinstance(f.presence, Required), shape_of(f.type, types, depth))
                for f in decl.fields
            )
            return "record", frozenset(members)
        case Enum():
            return "enum", frozenset(member.value for member in decl.members)
        case Union():
            return "union", frozenset(shape_of(v.type, types, depth) for v in decl.variants)
        case Alias():
            return shape_of(decl.target, types, depth)
        case _:
            assert_never(decl)
