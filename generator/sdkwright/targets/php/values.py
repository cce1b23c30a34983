"""JSON values of examples as PHP expressions."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import assert_never

from sdkwright.ir.types import (
    Alias,
    Const,
    Enum,
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
    TypeExpr,
    TypeId,
    Union,
    Variant,
)

from .fields import fixed
from .imports import Imports
from .layout import Expr, array, call, layout, named, pairs
from .literals import expression, number, string
from .spell import TEXT, Speller
from .unions import kinds_of

_JSON_KINDS = {bool: "BOOL", int: "INTEGER", float: "NUMBER", str: "STRING", tuple: "LIST"}


@dataclass(frozen=True, slots=True)
class ValueWriter:
    """``readonly`` models are made by an expression; others are filled by statements, which are
    added to ``before``: they go before the one that the expression stands in."""

    spell: Speller
    imports: Imports
    readonly: bool
    before: list[str] = field(default_factory=list)

    def value(self, value: Json, expr: TypeExpr, *, files: bool = False) -> Expr:
        inner = self.spell.resolved(expr)
        match inner:
            case Nullable(nullable):
                return "null" if value is None else self.value(value, nullable, files=files)
            case Scalar():
                return self._scalar(value, inner, files=files)
            case Const(known):
                return expression(known)
            case ListOf(item):
                items = value if isinstance(value, tuple) else ()
                return array([self.value(v, item, files=files) for v in items])
            case MapOf(item):
                members = value.members if isinstance(value, JsonObject) else ()
                return pairs([(string(name), self.value(v, item)) for name, v in members])
            case Ref(id):
                # The name that a caller's own type has, if it is another one of the same class.
                name = (
                    expr.id if isinstance(expr, Ref) and expr.id in self.spell.names.types else id
                )
                return self._declared(value, id, name)
            case _:
                assert_never(inner)

    def _declared(self, value: Json, id: TypeId, name: TypeId) -> Expr:
        decl = self.spell.types[id]
        match decl:
            case Record():
                return self.record(value, decl, self.spell.name(name, self.imports))
            case Enum():
                return self._enum(value, decl)
            case Union():
                return self._union(value, decl)
            case Alias(target=target):
                return self.value(value, target)
            case _:
                assert_never(decl)

    # Records

    def record(self, value: Json, decl: Record, cls: str) -> Expr:
        if self.readonly:
            return self.made(value, decl, cls)
        variable = self._variable(cls)
        self.before.extend(self.filled(variable, value, decl, cls))
        return variable

    def made(self, value: Json, decl: Record, cls: str, file: str | None = None) -> Expr:
        """The expression for a model that is made whole."""
        given = self._given(value, decl)
        files = decl.id in self.spell.forms
        arguments = [
            (name, self.value(given[f.wire], f.type, files=files or f.wire == file))
            for f, name in self._shown(given, decl)
        ]
        arguments += self._extra(given, decl)
        return call(f"new {cls}", named(arguments), broken=bool(arguments))

    def filled(
        self, place: str, value: Json, decl: Record, cls: str, file: str | None = None
    ) -> list[str]:
        """The statements that make a model and fill it."""
        given = self._given(value, decl)
        lines = [f"{place} = new {cls}();"]
        files = decl.id in self.spell.forms
        for f, name in self._shown(given, decl):
            below = f"{place}->{name}"
            record = self.spell.record_of(f.type)
            if record is not None and given[f.wire] is not None:
                inner = self.spell.name(record.id, self.imports)
                lines += self.filled(below, given[f.wire], record, inner)
                continue
            hoisted = ValueWriter(self.spell, self.imports, self.readonly)
            made = hoisted.value(given[f.wire], f.type, files=files or f.wire == file)
            lines += [*hoisted.before, assigned(below, made)]
        for name, extra in self._extra(given, decl):
            lines.append(assigned(f"{place}->{name}", extra))
        return lines

    def _variable(self, cls: str) -> str:
        short = cls.rpartition("\\")[2]
        return f"${short[:1].lower()}{short[1:]}"

    def _given(self, value: Json, decl: Record) -> Mapping[str, Json]:
        return dict(value.members) if isinstance(value, JsonObject) else {}

    def _shown(self, given: Mapping[str, Json], decl: Record) -> list[tuple[Field, str]]:
        """What is given and not written by the SDK itself; what must be given goes first."""
        names = self.spell.names.fields
        found = [
            (f, names[decl.id, f.wire])
            for f in decl.fields
            if f.wire in given and (decl.id, f.wire) in names
        ]
        found = [
            pair
            for pair in found
            if not (isinstance(pair[0].presence, Required) and fixed(pair[0], self.spell))
        ]
        return sorted(found, key=lambda pair: not isinstance(pair[0].presence, Required))

    def _extra(self, given: Mapping[str, Json], decl: Record) -> list[tuple[str, Expr]]:
        listed = {f.wire for f in decl.fields}
        rest = {wire: v for wire, v in given.items() if wire not in listed}
        if not rest or decl.extra in (None, Scalar(Kind.ANY)):
            return []
        assert decl.extra is not None
        members = JsonObject(tuple(rest.items()))
        return [("additionalProperties", self.value(members, MapOf(decl.extra)))]

    # Others

    def _enum(self, value: Json, decl: Enum) -> Expr:
        cls = self.spell.name(decl.id, self.imports)
        names = self.spell.names.members
        for index, member in enumerate(decl.members):
            if member.value == value and (decl.id, index) in names:
                return f"{cls}::{names[decl.id, index]}"
        if decl.open:
            return self._unknown(value)
        first = next((n for n in range(len(decl.members)) if (decl.id, n) in names), None)
        return f"{cls}::{names[decl.id, first]}" if first is not None else "null"

    def _unknown(self, value: Json) -> Expr:
        return call(f"new {self.imports.types('Unknown')}", [expression(value)])

    def _union(self, value: Json, decl: Union) -> Expr:
        """The variant that says most of the value; the value as it is where none does."""
        scored = [(self._said(value, variant, decl), variant) for variant in decl.variants]
        found = [(score, variant) for score, variant in scored if score is not None]
        if found:
            _, variant = max(found, key=lambda one: one[0])
            return self.value(value, variant.type)
        return self._unknown(value)

    def _said(self, value: Json, variant: Variant, decl: Union) -> int | None:
        """How much of a value a variant says; None where it is of another type."""
        kinds = set(kinds_of(variant.type, self.spell))
        kind = "NULL" if value is None else _JSON_KINDS.get(type(value), "OBJECT")
        if kinds and kind not in kinds and not (kind == "INTEGER" and "NUMBER" in kinds):
            return None
        record = self.spell.record_of(variant.type)
        if record is None or not isinstance(value, JsonObject):
            return 0
        given = dict(value.members)
        tag = given.get(decl.discriminator or "")
        count = 1000 if isinstance(tag, str) and tag in variant.tags else 0
        for f in record.fields:
            if f.wire not in given:
                if isinstance(f.presence, Required):
                    return None
                continue
            count += 1
            inner, enum = self.spell.bare(f.type), self.spell.decl_of(f.type)
            if isinstance(inner, Const) and inner.value != given[f.wire]:
                return None
            if isinstance(enum, Enum):
                count += any(m.value == given[f.wire] for m in enum.members)
        return count

    def _scalar(self, value: Json, type: Scalar, *, files: bool) -> Expr:
        text = value if isinstance(value, str) else ""
        match type.kind:
            case Kind.ANY:
                return expression(value)
            case Kind.BOOL:
                return "true" if value is True else "false"
            case Kind.INT32 | Kind.INT64:
                return number(_whole(value))
            case Kind.FLOAT32 | Kind.FLOAT64:
                return number(float(value)) if isinstance(value, int | float) else "1.5"
            case Kind.BIGINT:
                return self._exact("BigInteger", str(_whole(value)))
            case Kind.DECIMAL:
                return self._exact("BigDecimal", _digits(value))
            case Kind.BYTES if files and type.encoding != "base64":
                file = self.imports.types("File")
                return f"{file}::of({string(text or 'content')})"
            case Kind.BYTES:
                return string(_decoded(text) if type.encoding == "base64" else text)
            case Kind.DATE:
                return f"{self.imports.types('Date')}::parse({string(_day(text))})"
            case Kind.DATETIME:
                return f"new \\DateTimeImmutable({string(_moment(text))})"
            case _:
                return string(text)

    def _exact(self, cls: str, digits: str) -> Expr:
        if self.spell.exact == TEXT:
            return string(digits)
        return f"\\Brick\\Math\\{cls}::of({string(digits)})"


def assigned(place: str, value: Expr) -> str:
    """The statement that gives a variable or a property its value."""
    return f"{place} = {layout(value, 0, len(place) + 4)};"


def _whole(value: Json) -> int:
    if isinstance(value, str) and value.lstrip("-").isdigit():
        return int(value)
    return int(value) if isinstance(value, int | float) else 1


def _digits(value: Json) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    try:
        return value if isinstance(value, str) and float(value) is not None else "1.5"
    except ValueError:
        return "1.5"


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return "2026-01-02"


def _moment(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return "2026-01-02T03:04:05Z"
    return text


def _decoded(text: str) -> str:
    try:
        return b64decode(text, validate=True).decode("ascii")
    except ValueError:
        return "content"
