"""The shape of a type as JSON Schema 2020-12, the input of datamodel-code-generator.

A shape holds no name of the document: what a type is made of in the end — a class, a type from
elsewhere, a constant — is called ``P0`` in it. So whatever a document calls its things, the library
has no name to mend.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, TypeAlias, assert_never

from sdkwright.ir.types import Const, Kind, ListOf, MapOf, Nullable, Ref, Scalar, TypeExpr

Schema: TypeAlias = dict[str, Any]

PLACE = "P0"
REFERENCE: Schema = {"$ref": f"#/$defs/{PLACE}"}

# What JSON Schema and Python call alike; all other scalars are symbols.
_PLAIN: dict[Kind, Schema] = {
    Kind.ANY: {},
    Kind.BOOL: {"type": "boolean"},
    Kind.INT32: {"type": "integer"},
    Kind.INT64: {"type": "integer"},
    Kind.BIGINT: {"type": "integer"},
    Kind.FLOAT32: {"type": "number"},
    Kind.FLOAT64: {"type": "number"},
    Kind.STRING: {"type": "string"},
}
_NULL: Schema = {"type": "null"}


@dataclass(frozen=True, slots=True)
class Shape:
    """A schema as JSON, with ``P0`` in the place of what it is made of."""

    text: str


def shape_of(type: TypeExpr) -> tuple[Shape, Scalar | Const | Ref | None]:
    """The shape of a type, and what is in its place; None where there is no place."""
    last = _last(type)
    placed = isinstance(last, Ref) or (last != Const(None) and isinstance(last, Const))
    placed = placed or (isinstance(last, Scalar) and last.kind not in _PLAIN)
    return Shape(json.dumps(_schema(type))), last if placed else None


def _last(type: TypeExpr) -> Scalar | Const | Ref:
    while True:
        match type:
            case ListOf(inner) | MapOf(inner) | Nullable(inner):
                type = inner
            case _:
                return type


def _schema(type: TypeExpr) -> Schema:
    match type:
        case Scalar(kind):
            return _PLAIN.get(kind, REFERENCE)
        case Const(None):
            return _NULL
        case Const() | Ref():
            return REFERENCE
        case ListOf(item):
            return {"type": "array", "items": _schema(item)}
        case MapOf(value):
            return {"type": "object", "additionalProperties": _schema(value)}
        case Nullable(inner):
            return or_null(_schema(inner))
        case _:
            assert_never(type)


def or_null(schema: Schema) -> Schema:
    if not schema or schema == _NULL:
        return schema
    alternatives = schema.get("anyOf", [schema])
    return {"anyOf": [*alternatives, *([_NULL] if _NULL not in alternatives else [])]}
