"""What a schema says to JSON itself, for tools that compare documents and know of no SDK."""

from __future__ import annotations

from sdkwright.ir.types import (
    Const,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeExpr,
    Union,
)

from .model import Form
from .words import Types

_JSON = {
    Kind.ANY: ("", ""),
    Kind.BOOL: ("boolean", ""),
    Kind.INT32: ("integer", "int32"),
    Kind.INT64: ("integer", ""),
    Kind.BIGINT: ("integer", "bigint"),
    Kind.FLOAT32: ("number", "float"),
    Kind.FLOAT64: ("number", ""),
    Kind.DECIMAL: ("number", "decimal"),
    Kind.STRING: ("string", ""),
    Kind.BYTES: ("string", "byte"),
    Kind.DATE: ("string", "date"),
    Kind.DATETIME: ("string", "date-time"),
    Kind.DURATION: ("string", "duration"),
    Kind.UUID: ("string", "uuid"),
}


def form_of(expr: TypeExpr, types: Types) -> Form:
    match expr:
        case Scalar(kind):
            type, format = _JSON[kind]
            written = dict(expr.limits).get("format")
            return Form(type, written if isinstance(written, str) else format)
        case Const(value):
            return Form(_type_of(value), is_const=True)
        case ListOf():
            return Form("array")
        case MapOf():
            return Form("object")
        case Nullable(inner):
            return form_of(inner, types)
        case Ref(id):
            match types.get(id):
                case Enum() as enum:
                    return Form(_JSON[enum.kind][0], values=len(enum.members))
                case Record() as record:
                    needed = sum(isinstance(f.presence, Required) for f in record.fields)
                    return Form("object", required=needed, optional=len(record.fields) - needed)
                case Union() as union:
                    forms = [form_of(variant.type, types) for variant in union.variants]
                    return Form("", variants=tuple(form.type for form in forms))
                case _:
                    return Form("")


def _type_of(value: object) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return ""
