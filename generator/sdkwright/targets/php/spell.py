"""What a type of the IR is called in PHP, and the expressions that read and write its values.

The one place that decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from sdkwright.ir.types import (
    Alias,
    Const,
    Enum,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased

from .imports import Imports
from .layout import Expr, call, choice, function
from .literals import literal
from .names import PhpNames
from .php_type import NULL, PhpType, constant, plain

BRICK, TEXT = "brick", "string"
"""What numbers of any size are: objects of brick/math, or their digits."""

_NATIVE = {
    Kind.ANY: "mixed",
    Kind.BOOL: "bool",
    Kind.INT32: "int",
    Kind.INT64: "int",
    Kind.BIGINT: "\\Brick\\Math\\BigInteger",
    Kind.FLOAT32: "float",
    Kind.FLOAT64: "float",
    Kind.DECIMAL: "\\Brick\\Math\\BigDecimal",
    Kind.STRING: "string",
    Kind.BYTES: "string",
    Kind.DATETIME: "\\DateTimeImmutable",
    Kind.DURATION: "string",
    Kind.UUID: "string",
}
_METHODS = {
    Kind.ANY: "any",
    Kind.BOOL: "bool",
    Kind.INT32: "int32",
    Kind.INT64: "int",
    Kind.BIGINT: "bigint",
    Kind.FLOAT32: "float32",
    Kind.FLOAT64: "float",
    Kind.DECIMAL: "decimal",
    Kind.STRING: "string",
    Kind.BYTES: "bytes",
    Kind.DATE: "date",
    Kind.DATETIME: "dateTime",
    Kind.DURATION: "string",
    Kind.UUID: "string",
}
_TEXTS = (Kind.STRING, Kind.BYTES, Kind.DURATION, Kind.UUID)
_EXACT = (Kind.BIGINT, Kind.DECIMAL)
_ANY = Scalar(Kind.ANY)
Place: TypeAlias = tuple[str, str]
"""The expressions for an array and for the key at which it has a value."""
_PLACE: Place = ("$in", "$key")
_PARAMETERS = "array $in, string|int $key"


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows every declaration and its names. ``circular`` are the aliases that lead to themselves:
    PHP cannot name such a type, so a value of one is as any. ``forms`` are the records that are
    bodies in parts: bytes are files there. ``exact`` says what numbers of any size are."""

    types: Mapping[TypeId, TypeDecl]
    names: PhpNames
    circular: frozenset[TypeId]
    forms: frozenset[TypeId]
    root: str
    exact: str

    # Types

    def type(
        self,
        expr: TypeExpr,
        imports: Imports,
        *,
        files: bool = False,
        within: frozenset[TypeId] = frozenset(),
    ) -> PhpType:
        """``files``: bytes are of a file. ``within`` are the unions that the type is a part of:
        what has itself in it ends there."""
        match expr:
            case Scalar():
                return self._scalar(expr, imports, files=files)
            case Const(value):
                return constant(value)
            case ListOf(item):
                inner = self.type(item, imports, files=files, within=within)
                return plain("array", f"list<{inner.doc}>")
            case MapOf(value):
                inner = self.type(value, imports, within=within)
                return plain("array", f"array<string, {inner.doc}>")
            case Nullable(nullable):
                return self.type(nullable, imports, files=files, within=within) | NULL
            case Ref(id):
                decl = self.types[id]
                if isinstance(decl, Alias) and id not in self.circular:
                    return self.type(decl.target, imports, files=files, within=within)
                return self._declared(id, imports, within)
            case _:
                assert_never(expr)

    def _scalar(self, type: Scalar, imports: Imports, *, files: bool) -> PhpType:
        if type.kind is Kind.BYTES and files and type.encoding != "base64":
            file = imports.own("Types\\File")
            return PhpType((file, "string"), (file, "string"))
        if type.kind is Kind.DATE:
            return plain(imports.own("Types\\Date"))
        if type.kind in _EXACT and self.exact == TEXT:
            return plain("string", "numeric-string")
        return plain(_NATIVE[type.kind])

    def _declared(self, id: TypeId, imports: Imports, within: frozenset[TypeId]) -> PhpType:
        decl = self.types[id]
        match decl:
            case Alias():
                return plain("mixed")
            case Record():
                return plain(self.name(id, imports))
            case Enum():
                found = plain(self.name(id, imports))
                return found | plain(imports.own("Types\\Unknown")) if decl.open else found
            case Union():
                if id in within:
                    return plain("mixed")
                return self._alternatives(decl, imports, within | {id})
            case _:
                assert_never(decl)

    def _alternatives(self, decl: Union, imports: Imports, within: frozenset[TypeId]) -> PhpType:
        found, variants = PhpType((), ()), self.variants(decl)
        apart = self.is_apart(variants)
        for expr in variants:
            if apart and isinstance(self.resolved(self.bare(expr)), MapOf):
                found |= plain("\\stdClass")
            else:
                found |= self.type(expr, imports, within=within)
        if decl.open or not found.parts:
            found |= plain(imports.own("Types\\Unknown"))
        return found

    def variants(self, decl: Union) -> list[TypeExpr]:
        """What a value of a union may be, those of the unions in it among them."""
        found: list[TypeExpr] = []
        pending, seen = [decl], {decl.id}
        while pending:
            for variant in pending.pop(0).variants:
                inner = self.union_of(variant.type)
                if inner is None:
                    found.append(variant.type)
                    continue
                if isinstance(unaliased(variant.type, self.types), Nullable):
                    found.append(Const(None))
                if inner.id not in seen:
                    seen.add(inner.id)
                    pending.append(inner)
        texts = [expr for expr in found if self._is_text(expr)]
        return [self.read_as(expr, alone=len(texts) == 1) for expr in found]

    def read_as(self, expr: TypeExpr, *, alone: bool) -> TypeExpr:
        """Bytes stay as they are written where another text may stand in their place, since nobody
        could tell the two apart."""
        inner = self.resolved(self.bare(expr))
        is_bytes = isinstance(inner, Scalar) and inner.kind is Kind.BYTES
        return Scalar(Kind.STRING) if is_bytes and not alone else expr

    def _is_text(self, expr: TypeExpr) -> bool:
        match self.resolved(self.bare(expr)):
            case Scalar(kind):
                return kind in _TEXTS
            case Const(value):
                return isinstance(value, str)
            case _:
                return False

    def is_apart(self, variants: list[TypeExpr]) -> bool:
        """Whether maps are objects, since lists are arrays: an empty one could be either."""
        return {ListOf, MapOf} <= {type(self.resolved(self.bare(expr))) for expr in variants}

    def name(self, id: TypeId, imports: Imports) -> str:
        return imports.model(self.types[id].space, self.names.types[id])

    # Declarations behind expressions

    def bare(self, expr: TypeExpr) -> TypeExpr:
        """An expression without aliases, and without null."""
        inner = unaliased(expr, self.types)
        while isinstance(inner, Nullable):
            inner = unaliased(inner.inner, self.types)
        return inner

    def decl_of(self, expr: TypeExpr) -> TypeDecl | None:
        inner = self.bare(expr)
        return self.types.get(inner.id) if isinstance(inner, Ref) else None

    def record_of(self, expr: TypeExpr) -> Record | None:
        """The record an expression stands for, through aliases and null."""
        decl = self.decl_of(expr)
        return decl if isinstance(decl, Record) else None

    def union_of(self, expr: TypeExpr) -> Union | None:
        decl = self.decl_of(expr)
        return decl if isinstance(decl, Union) else None

    def resolved(self, expr: TypeExpr) -> TypeExpr:
        """What an expression stands for: no alias, and anything where it leads to itself."""
        while isinstance(expr, Ref) and isinstance(decl := self.types[expr.id], Alias):
            if expr.id in self.circular:
                return _ANY
            expr = decl.target
        return expr

    # Reading

    def read(
        self, expr: TypeExpr, imports: Imports, place: Place = _PLACE, *, files: bool = False
    ) -> Expr:
        """The expression that reads a value; ``place`` are the array that has it, and its key."""
        source = imports.runtime("Read")
        inner = self.resolved(expr)
        at = ", ".join(place)
        match inner:
            case Scalar(kind):
                if kind is Kind.BYTES and inner.encoding != "base64":
                    return f"{source}::string({at})"
                if kind in _EXACT and self.exact == TEXT:
                    return f"{source}::{_METHODS[kind]}Text({at})"
                if kind in _EXACT:
                    method = "integer" if kind is Kind.BIGINT else "decimal"
                    return f"{imports.runtime('Big')}::{method}({at})"
                return f"{source}::{_METHODS[kind]}({at})"
            case Const(value):
                if isinstance(value, tuple | JsonObject):
                    return f"{source}::any({at})"
                return f"{source}::constant({at}, {literal(value)})"
            case ListOf(item):
                of = self._model_class(item, imports)
                if of:
                    return f"{source}::models({at}, {of}::class)"
                return call(f"{source}::list", [*place, self.reader(item, imports, files=files)])
            case MapOf(value):
                return call(f"{source}::map", [*place, self.reader(value, imports)])
            case Nullable(nullable):
                read = self.read(nullable, imports, place, files=files)
                return choice(f"isset({place[0]}[{place[1]}])", read, "null")
            case Ref(id):
                return self._read_declared(id, imports, at)
            case _:
                assert_never(inner)

    def _read_declared(self, id: TypeId, imports: Imports, at: str) -> Expr:
        source, name = imports.runtime("Read"), self.name(id, imports)
        decl = self.types[id]
        match decl:
            case Enum():
                return f"{source}::{'enum' if decl.open else 'closed'}({at}, {name}::class)"
            case Union():
                return f"{source}::with({at}, {name}::read(...))"
            case _:
                return f"{source}::model({at}, {name}::class)"

    def _model_class(self, item: TypeExpr, imports: Imports) -> str:
        inner = self.resolved(item)
        if isinstance(inner, Ref) and isinstance(self.types[inner.id], Record):
            return self.name(inner.id, imports)
        return ""

    def reader(self, expr: TypeExpr, imports: Imports, *, files: bool = False) -> Expr:
        """The function that reads a value of an array at a key."""
        made = self.read(expr, imports, files=files)
        if isinstance(made, str) and made.endswith("($in, $key)"):
            return made.removesuffix("($in, $key)") + "(...)"
        result = self.type(expr, imports, files=files).native
        return function(_PARAMETERS, made, result)

    # Writing

    def write(self, expr: TypeExpr, imports: Imports, place: str) -> Expr:
        """The expression for what a value is in JSON."""
        target = imports.runtime("Write")
        inner = self.resolved(expr)
        match inner:
            case Scalar():
                method = _writer(inner)
                return f"{target}::{method}({place})" if method else place
            case Const():
                return place
            case ListOf(item) | MapOf(item):
                method = "list" if isinstance(inner, ListOf) else "map"
                return call(
                    f"{target}::{method}",
                    [place, *([w] if (w := self.writer(item, imports)) is not None else [])],
                )
            case Nullable(nullable):
                made = self.write(nullable, imports, place)
                return place if made == place else choice(f"{place} === null", "null", made)
            case Ref(id):
                decl = self.types[id]
                if isinstance(decl, Union) and is_written(decl, self):
                    return f"{self.name(id, imports)}::write({place})"
                return place
            case _:
                assert_never(inner)

    def writer(self, expr: TypeExpr, imports: Imports) -> Expr | None:
        """The function of that; None where a value is written as it is."""
        made = self.write(expr, imports, "$value")
        if made == "$value":
            return None
        if isinstance(made, str) and made.endswith("($value)"):
            return made.removesuffix("($value)") + "(...)"
        taken = self.type(expr, imports).native
        return function(f"{taken} $value", made)

    def sent(self, expr: TypeExpr, imports: Imports, place: str) -> Expr:
        """The expression for a value as parameters and forms have it: the runtime cannot tell maps
        from lists, nor bytes from text."""
        inner = self.resolved(expr)
        match inner:
            case MapOf() | Scalar(Kind.BYTES):
                return self.write(inner, imports, place)
            case Nullable(nullable):
                made = self.sent(nullable, imports, place)
                return place if made == place else choice(f"{place} === null", "null", made)
            case ListOf(item) if self.sent(item, imports, "$value") != "$value":
                return self.write(inner, imports, place)
            case _:
                return place


def _writer(type: Scalar) -> str:
    match type.kind:
        case Kind.DATETIME:
            return "dateTime"
        case Kind.BIGINT | Kind.DECIMAL | Kind.ANY:
            return _METHODS[type.kind]
        case Kind.BYTES:
            return "bytes" if type.encoding == "base64" else ""
        case _:
            return ""


def untold(decl: Union, spell: Speller) -> dict[TypeId, str]:
    """The records of a union that do not have its discriminator among their members, each with the
    value that tells of it. The fallback needs none."""
    found: dict[TypeId, str] = {}
    for variant in decl.variants:
        record = spell.record_of(variant.type)
        if record is None or not variant.tags or decl.discriminator is None or variant.fallback:
            continue
        if all(field.wire != decl.discriminator for field in record.fields):
            found.setdefault(record.id, variant.tags[0])
    return found


def is_written(decl: Union, spell: Speller, seen: frozenset[TypeId] = frozenset()) -> bool:
    """Whether some values of a union are not in JSON as they are."""
    unions = (spell.union_of(v.type) for v in decl.variants)
    inner = [u for u in unions if u is not None and u.id not in seen]
    return (
        bool(untold(decl, spell))
        or any(_differs(expr, spell) for expr in spell.variants(decl))
        or any(is_written(u, spell, seen | {decl.id}) for u in inner if u.id != decl.id)
    )


def _differs(expr: TypeExpr, spell: Speller) -> bool:
    match spell.resolved(spell.bare(expr)):
        case Scalar() as scalar:
            return bool(_writer(scalar))
        case ListOf() | MapOf():
            return True
        case _:
            return False
