"""What a type of the IR is called in TypeScript, and the schema that reads and writes its values.

The one place that decides; both are documents of ``layout``, for the module they stand in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from sdkwright.ir.types import (
    Const,
    Field,
    Json,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
)
from sdkwright.ir.walk import unaliased

from .imports import Imports, Symbol
from .layout import (
    LINE,
    SOFT,
    Doc,
    Fluid,
    Group,
    IfBreak,
    Indent,
    call,
    joined,
    layout,
    object_of,
)
from .literals import key, literal, number, string
from .names import TypeScriptNames

_TYPES: dict[Kind, str] = {
    Kind.ANY: "unknown",
    Kind.BOOL: "boolean",
    Kind.INT32: "number",
    Kind.INT64: "number",
    Kind.BIGINT: "bigint",
    Kind.FLOAT32: "number",
    Kind.FLOAT64: "number",
    Kind.DECIMAL: "string",
    Kind.STRING: "string",
    Kind.BYTES: "Uint8Array",
    Kind.DATE: "string",
    Kind.DATETIME: "Date",
    Kind.DURATION: "string",
    Kind.UUID: "string",
}
_SCHEMAS: dict[Kind, str] = {
    Kind.ANY: "any",
    Kind.BOOL: "boolean",
    Kind.INT32: "int",
    Kind.INT64: "int",
    Kind.BIGINT: "bigint",
    Kind.FLOAT32: "number",
    Kind.FLOAT64: "number",
    Kind.DECIMAL: "decimal",
    Kind.STRING: "string",
    Kind.BYTES: "bytes",
    Kind.DATE: "date",
    Kind.DATETIME: "dateTime",
    Kind.DURATION: "duration",
    Kind.UUID: "uuid",
}
FILE_LIKE = Symbol("lib/multipart", "FileLike")
SCHEMA = Symbol("lib/schema", "Schema")


def lib(name: str, module: str = "schema") -> Symbol:
    return Symbol(f"lib/{module}", name)


def is_file(type: TypeExpr) -> bool:
    """Content that may be a file, as parts of a form or bodies have it."""
    return isinstance(type, Scalar) and type.kind is Kind.BYTES and type.encoding != "base64"


def union_of(alternatives: Sequence[Doc]) -> Doc:
    """Alternatives after a colon or an equals sign: beside it, on the next line, or a line each."""
    first, *others = alternatives
    if not others or (others == ["null"] and (isinstance(first, Group) or _is_name(first))):
        return [" ", joined(alternatives, " | ")]
    body = joined([Indent(a) for a in alternatives], [LINE, "| "])
    return Group(Indent([LINE, Group([IfBreak("| "), *body])]))


def _is_name(doc: Doc) -> bool:
    return isinstance(doc, str) and doc.isidentifier()


def assigned(left: str, alternatives: Sequence[Doc]) -> str:
    """The declaration of a type."""
    single = len(alternatives) == 1
    return layout([left, Fluid(alternatives[0]) if single else union_of(alternatives), ";"])


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows every declaration, its names, and which of them lead back to themselves.

    ``bigint64``: 64-bit integers are bigints too.
    """

    types: Mapping[TypeId, TypeDecl]
    names: TypeScriptNames
    knots: Mapping[TypeId, int]
    bigint64: bool = False

    def symbol(self, id: TypeId) -> Symbol:
        """The type; its schema is called the same, with a ``$`` at the end."""
        space = self.types[id].space.value
        return Symbol(f"models/{space}/{self.names.modules[id]}", self.names.types[id])

    def schema_symbol(self, id: TypeId) -> Symbol:
        symbol = self.symbol(id)
        return Symbol(symbol.module, f"{symbol.name}$")

    # Types

    def alternatives(self, type: TypeExpr, imports: Imports) -> list[Doc]:
        """The members of the union that a type is; one for most."""
        match type:
            case Scalar(kind):
                return [self._scalar(type, kind, imports)]
            case Const(value):
                return [constant(value)]
            case ListOf(item):
                inner = self.alternatives(item, imports)
                if len(inner) == 1:
                    return [[inner[0], "[]"]]
                return [["(", Group(joined(inner, " | ")), ")[]"]]
            case MapOf(value):
                return [index_signature(self.alternatives(value, imports))]
            case Nullable(inner):
                found = self.alternatives(inner, imports)
                return found if "unknown" in found or "null" in found else [*found, "null"]
            case Ref(id):
                return [imports.type(self.symbol(id))]
            case _:
                assert_never(type)

    def _scalar(self, type: Scalar, kind: Kind, imports: Imports) -> Doc:
        if is_file(type):
            return imports.type(FILE_LIKE)
        return "bigint" if self.is_bigint(type) else _TYPES[kind]

    def is_bigint(self, type: Scalar) -> bool:
        return type.kind is Kind.BIGINT or (
            type.kind is Kind.INT64 and (self.bigint64 or type.wide)
        )

    def member(self, field: Field, name: str, imports: Imports) -> str:
        """A property of an interface, laid out for its place in it."""
        alternatives = self.alternatives(field.type, imports)
        optional = not isinstance(field.presence, Required)
        if optional and "unknown" not in alternatives:
            alternatives.append("undefined")
        mark = "?" if optional else ""
        return layout([f"{key(name)}{mark}:", union_of(alternatives), ";"], 2)

    def text(self, type: TypeExpr, imports: Imports) -> str:
        """The type on one line."""
        return layout(joined(self.alternatives(type, imports), " | "), -(10**6))

    # Schemas

    def schema(self, type: TypeExpr, imports: Imports, within: TypeId = "") -> Doc:
        """The expression for the schema of a type; ``within`` is the declaration it is part of."""
        match type:
            case Scalar(kind):
                if is_file(type):
                    return imports.value(lib("content"))
                name = "bigint" if self.is_bigint(type) else _SCHEMAS[kind]
                return imports.value(lib(name))
            case Const(value):
                if isinstance(value, tuple | JsonObject):
                    return imports.value(lib("any"))
                return call(imports.value(lib("constant")), [literal(value)])
            case ListOf(item):
                return call(imports.value(lib("list")), [self.schema(item, imports, within)])
            case MapOf(value):
                return call(imports.value(lib("map")), [self.schema(value, imports, within)])
            case Nullable(inner):
                return call(imports.value(lib("nullable")), [self.schema(inner, imports, within)])
            case Ref(id):
                name = imports.value(self.schema_symbol(id))
                if within and self.knots[id] == self.knots[within]:
                    return f"{imports.value(lib('lazy'))}(() => {name})"
                return name
            case _:
                assert_never(type)

    def field(self, field: Field, name: str, imports: Imports, within: TypeId) -> Doc:
        """The schema of a property: what is not required is ``optional``."""
        schema = self.schema(field.type, imports, within)
        if not isinstance(field.presence, Required):
            schema = call(imports.value(lib("optional")), [schema])
        if name != field.wire:
            schema = call(imports.value(lib("wire")), [string(field.wire), schema])
        return schema

    def record(self, decl: Record, imports: Imports) -> list[Doc]:
        """The arguments that describe a record to the runtime."""
        members = [
            (key(name), self.field(f, name, imports, decl.id))
            for f in decl.fields
            if (name := self.names.fields.get((decl.id, f.wire)))
        ]
        arguments: list[Doc] = [object_of(members, broken=True)]
        if decl.extra is not None and decl.extra != Scalar(Kind.ANY):
            arguments.append(self.schema(decl.extra, imports, decl.id))
        return arguments

    def record_of(self, expr: TypeExpr) -> Record | None:
        """The record an expression stands for, through aliases and null."""
        inner = unaliased(expr, self.types)
        if isinstance(inner, Nullable):
            inner = unaliased(inner.inner, self.types)
        decl = self.types.get(inner.id) if isinstance(inner, Ref) else None
        return decl if isinstance(decl, Record) else None


def index_signature(alternatives: Sequence[Doc]) -> Doc:
    signature = Group(["[", Indent([SOFT, "key: string"]), SOFT, "]"])
    return type_literal([signature, ":", union_of(alternatives)])


def type_literal(member: Doc) -> Doc:
    """An object type with one member."""
    return Group(["{", Indent([LINE, member, IfBreak(";")]), LINE, "}"])


def constant(value: Json) -> str:
    """The type of a value that is always the same."""
    match value:
        case None | bool() | str():
            return literal(value)
        case int() | float():
            text = number(value)
            return text if text[-1:].isdigit() or text.endswith("n") else "number"
        case tuple():
            return "unknown[]"
        case JsonObject():
            return "{ [key: string]: unknown }"
        case _:
            assert_never(value)
