"""JSON values of examples as Go expressions."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from datetime import UTC, date, datetime

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
    Union,
)
from sdkwright.ir.walk import unaliased

from .fields import REST, Member, members_of, rest_of
from .format import broken, literal
from .literals import json_text, number, string
from .spell import Codec, Speller, basis, enumerated
from .unions import Choice, choices_of, kinds_of

_NAMED = frozenset((Kind.ANY, Kind.INT32, Kind.INT64, Kind.FLOAT32, Kind.FLOAT64))
"""The kinds of which a literal does not tell the type."""
"""What a literal alone would make another type of."""


@dataclass(frozen=True, slots=True)
class ValueWriter:
    """``package`` is the client's, which has ``Pointer``."""

    spell: Speller
    package: str

    def member(self, value: Json, made: Member) -> str:
        """The expression for a field of a struct."""
        form = made.form.removeprefix("null ")
        return self.placed(value, made.field.type, form, made.codec, files=_is_file(made.codec))

    def placed(
        self, value: Json, expr: TypeExpr, form: str, codec: Codec, *, files: bool = False
    ) -> str:
        bare = self.spell.bare(expr)
        match form:
            case "pointer" | "circle":
                return "nil" if value is None else self._pointer(value, bare, codec)
            case "nullable" if value is None:
                return f"types.Null[{codec.type}]()"
            case "nullable":
                return self._call("types.Value", value, bare, codec)
            case "nil" if value is None:
                return "nil"
            case _:
                return self.value(value, bare, files=files)

    def _pointer(self, value: Json, expr: TypeExpr, codec: Codec) -> str:
        made = self.value(value, expr)
        return (
            f"&{made}"
            if made.startswith(f"{codec.type}{{")
            else (self._call(f"{self.package}.Pointer", value, expr, codec))
        )

    def _call(self, function: str, value: Json, expr: TypeExpr, codec: Codec) -> str:
        sized = isinstance(expr, Scalar) and expr.kind in _NAMED
        plain = isinstance(expr, Const) and codec.type in ("int64", "float64")
        return f"{function}{f'[{codec.type}]' if sized or plain else ''}({self.value(value, expr)})"

    def value(self, value: Json, expr: TypeExpr, *, files: bool = False) -> str:
        inner = unaliased(expr, self.spell.types)
        codec = self.spell.codec(inner, files=files)
        if isinstance(inner, Nullable):
            if value is None:
                return "nil"
            base = self.spell.codec(self.spell.bare(inner))
            if codec.type == base.type:
                return self.value(value, inner.inner)
            return self._pointer(value, self.spell.bare(inner), base)
        match inner, value:
            case Ref(id), _:
                return self._declared(value, id)
            case ListOf(item), tuple():
                made = [("", self._item(self.value(v, item, files=files), item)) for v in value]
                return _sized(codec.type, made)
            case MapOf(item), JsonObject(members):
                pairs = [(string(k), self._item(self.value(v, item), item)) for k, v in members]
                return _sized(codec.type, pairs)
            case Scalar(kind), _:
                return _scalar(value, kind, codec)
            case Const(known), _:
                return anything(known)
            case _:
                return f"{codec.type}{{}}"

    def _item(self, made: str, item: TypeExpr) -> str:
        """An item without its type, which the list has said."""
        return made.removeprefix(self.spell.codec(item).type) if "{" in made else made

    def _declared(self, value: Json, id: str) -> str:
        decl = self.spell.types[id]
        name = self.spell.name(id)
        match decl:
            case Record():
                return self.record(value, decl, name)
            case Enum():
                return self._enum(value, decl, name)
            case Union():
                return self._union(value, decl, name)
            case Alias():
                return self.value(value, decl.target)

    def record(self, value: Json, decl: Record, name: str) -> str:
        given = dict(value.members) if isinstance(value, JsonObject) else {}
        return self.struct(given, name, members_of(decl, self.spell), decl)

    def struct(self, given: dict[str, Json], name: str, members: list[Member], decl: Record) -> str:
        made = [
            (m.name, self.member(given[m.field.wire], m))
            for m in members
            if m.field.wire in given and not _is_written(m.field, self.spell)
        ]
        listed = {field.wire for field in decl.fields}
        extra = {wire: v for wire, v in given.items() if wire not in listed}
        rest = rest_of(decl, self.spell)
        if extra and rest is not None and decl.extra is not None:
            files = decl.id in self.spell.forms
            items = [(string(k), self.value(v, decl.extra, files=files)) for k, v in extra.items()]
            pairs = [(name, self._item(item, decl.extra)) for name, item in items]
            made.append((REST, _sized(f"map[string]{rest.type}", pairs)))
        return broken(name, made) if made else f"{name}{{}}"

    def _enum(self, value: Json, decl: Enum, name: str) -> str:
        for index, member in enumerate(decl.members):
            constant = self.spell.names.members.get((decl.id, index))
            if member.value == value and constant:
                home = self.spell.names.homes[decl.id]
                return self.spell.qualified(home, constant)
        if isinstance(value, str) == (decl.kind is Kind.STRING) and isinstance(value, str | int):
            return f"{name}({enumerated(value, decl)})"
        base, _, _ = basis(decl)
        return f"{name}({'0' if base == 'int64' else string('')})"

    def _union(self, value: Json, decl: Union, name: str) -> str:
        """The variant that says most of the value; the value as it is where none does."""
        found = [(said, choice) for choice in choices_of(decl, self.spell)
                 if (said := self._said(value, choice, decl)) is not None]  # fmt: skip
        if found:
            _, choice = max(found, key=lambda one: one[0])
            expr = choice.variant.type
            form = "nil" if choice.codec.nilable else "pointer"
            made = self.placed(value, expr, form, choice.codec)
            pairs = [(choice.name, made)]
            return broken(name, pairs) if "\n" in made else literal(name, pairs)
        if not decl.open:
            return f"{name}{{}}"
        return f"{name}{{Unknown: json.RawMessage({string(json_text(value))})}}"

    def _said(self, value: Json, choice: Choice, decl: Union) -> int | None:
        """How much of a value a variant says; None where it is of another type."""
        kinds = set(kinds_of(choice.variant.type, self.spell))
        kind = _kind(value)
        if kinds and kind not in kinds and not (kind == "Integer" and "Number" in kinds):
            return None
        record = self.spell.record_of(choice.variant.type)
        if record is None or not isinstance(value, JsonObject):
            return 0
        given = dict(value.members)
        tag = given.get(decl.discriminator or "")
        count = 1000 if isinstance(tag, str) and tag in choice.variant.tags else 0
        for field in record.fields:
            if field.wire not in given:
                if isinstance(field.presence, Required):
                    return None
                continue
            count += 1
            inner = self.spell.bare(field.type)
            enum = self.spell.decl_of(field.type)
            if isinstance(inner, Const) and inner.value != given[field.wire]:
                return None
            if isinstance(enum, Enum):
                count += any(m.value == given[field.wire] for m in enum.members)
        return count


def anything(value: Json) -> str:
    """A value of type any."""
    match value:
        case None:
            return "nil"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return number(value)
        case str():
            return string(value)
        case tuple():
            return _sized("[]any", [("", anything(item)) for item in value])
        case JsonObject(members):
            pairs = [(string(name), anything(item)) for name, item in members]
            return _sized("map[string]any", pairs)


def _is_written(field: Field, spell: Speller) -> bool:
    """Whether the SDK writes it by itself: a constant that is required."""
    scalar = isinstance(bare := spell.bare(field.type), Const) and isinstance(
        bare.value, str | int | float
    )
    return scalar and isinstance(field.presence, Required)


def _is_file(codec: Codec) -> bool:
    return codec.type in ("types.File", "[]types.File")


def _sized(type: str, pairs: list[tuple[str, str]]) -> str:
    """A literal on one line where that is short."""
    whole = literal(type, pairs)
    return whole if len(whole) < 60 and "\n" not in whole else broken(type, pairs)


def _kind(value: Json) -> str:
    match value:
        case None:
            return "Null"
        case bool():
            return "Bool"
        case int():
            return "Integer"
        case float():
            return "Number"
        case str():
            return "String"
        case tuple():
            return "List"
        case JsonObject():
            return "Object"


def _scalar(value: Json, kind: Kind, codec: Codec) -> str:
    text = value if isinstance(value, str) else ""
    if codec.type == "types.File":
        return f"types.FileOf([]byte({string(text or 'content')}))"
    match kind:
        case Kind.ANY:
            return anything(value)
        case Kind.BOOL:
            return "true" if value is True else "false"
        case Kind.INT32 | Kind.INT64:
            return str(_whole(value))
        case Kind.BIGINT:
            whole = _whole(value)
            return f"big.NewInt({whole if abs(whole) < 2**63 else 1})"
        case Kind.FLOAT32 | Kind.FLOAT64:
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return number(value) if is_number and isinstance(value, int | float) else "1.5"
        case Kind.DECIMAL:
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return f"types.Decimal({string(json_text(value) if is_number else text or '1.5')})"
        case Kind.BYTES:
            content = _decoded(text) if codec.read.endswith("Base64()") else text
            return f"[]byte({string(content)})"
        case Kind.DATE:
            day = _date(text)
            return f"types.Date{{Year: {day.year}, Month: {day.month}, Day: {day.day}}}"
        case Kind.DATETIME:
            return _moment(text)
        case _:
            return string(text)


def _whole(value: Json) -> int:
    if isinstance(value, str) and value.lstrip("-").isdigit():
        return int(value)
    return int(value) if isinstance(value, int | float) else 1


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return date(2026, 1, 2)


def _moment(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime(2026, 1, 2, 3, 4, 5)
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    day = f"{moment.year}, {moment.month}, {moment.day}"
    clock = f"{moment.hour}, {moment.minute}, {moment.second}, {moment.microsecond * 1000}"
    return f"time.Date({day}, {clock}, time.UTC)"


def _decoded(text: str) -> str:
    try:
        return b64decode(text, validate=True).decode("ascii")
    except ValueError:
        return "content"
