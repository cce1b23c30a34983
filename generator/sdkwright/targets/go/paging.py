"""How pages follow each other: functions that look into an answer, and change a request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sdkwright.ir.api import BodyKind, Operation, Pagination, PaginationKind, RequestObject
from sdkwright.ir.paths import param_index
from sdkwright.ir.types import Enum, ListOf, Record, TypeExpr
from sdkwright.rules import LAST, RequestPart, ResponsePart

from .fields import Member, members_of
from .format import block, broken, function
from .literals import string
from .parameters import Slot, body_slot, request_members, slot_of
from .spell import Codec, Lines, Speller

_KINDS = {
    PaginationKind.CURSOR: "sdk.ByCursor",
    PaginationKind.OFFSET: "sdk.ByOffset",
    PaginationKind.PAGE: "sdk.ByNumber",
    PaginationKind.NEXT_URL: "sdk.ByURL",
}
_WHOLE_REQUEST = "(*q)"
_GUARD = re.compile(r"if ([^;\n]*) \{\n\t(return \w+)\n\}")
_BARE = re.compile(r"\(\*q\)(?![.\[])")
_WHOLE = frozenset(("int32", "int64", "float32", "float64"))


@dataclass(frozen=True, slots=True)
class Found:
    """Where a path leads; ``before`` are statements that end the function if that is nowhere."""

    before: Lines
    slot: Slot
    expr: TypeExpr


@dataclass(frozen=True, slots=True)
class Pager:
    """Writes the functions for one operation. ``request`` and ``envelope`` are types, ``field`` is
    the envelope's that has the body."""

    operation: Operation
    pages: Pagination
    request: str
    envelope: str
    body: Slot
    spell: Speller

    def literal(self) -> str:
        type = f"&sdk.Pages[{self.request or 'struct{}'}, {self.envelope}]"
        return broken(type, list(self._members()))

    def _members(self) -> Iterator[tuple[str, str]]:
        pages = self.pages
        counted = pages.kind in (PaginationKind.OFFSET, PaginationKind.PAGE)
        yield "Kind", _KINDS[pages.kind]
        if counted and pages.start:
            yield "First", str(pages.start)
        yield "Count", self._answer("int", self._list("0", lambda place: f"len({place})"))
        if pages.next is not None and not counted:
            yield "Next", self._answer("*string", self._read(pages.next, "text"))
        if pages.param is not None:
            if counted:
                yield "Number", self._asked("*int64", self._get(pages.param, "whole"))
                yield "SetNumber", self._set(pages.param, "number int64")
            elif pages.kind is PaginationKind.CURSOR:
                yield "Cursor", self._asked("*string", self._get(pages.param, "text"))
                yield "SetCursor", self._set(pages.param, "cursor string")
        if pages.size is not None and counted:
            yield "Size", self._asked("*int64", self._get(pages.size, "whole"))
        if pages.more is not None:
            yield "More", self._answer("*bool", self._read(pages.more, "flag"))
        if pages.total is not None:
            yield "Total", self._answer("*int64", self._read(pages.total, "whole"))
        if pages.pages is not None:
            yield "Last", self._answer("*int64", self._read(pages.pages, "whole"))

    def items(self, item: str) -> str:
        """The function that gives the items of a page."""
        return self._answer(f"[]{item}", self._list("nil", lambda place: place))

    def _answer(self, type: str, statements: Lines) -> str:
        return function(f"func(e *{self.envelope}) {type}", _merged(statements))

    def _asked(self, type: str, statements: Lines) -> str:
        return function(f"func(q *{self.request}) {type}", _merged(_bared(statements)))

    # Answers

    def _body(self) -> tuple[Slot, TypeExpr]:
        response = self.operation.paged
        assert response is not None and response.type is not None
        return self.body, response.type

    def _list(self, none: str, made: Callable[[str], str]) -> Lines:
        slot, expr = self._body()
        found = walk(slot, expr, self.pages.items, none, self.spell)
        place = found.slot.place
        if found.slot.form == "nullable":
            return [*found.before, f"items, _ := {place}.Get()", f"return {made('items')}"]
        return [*found.before, f"return {made(place)}"]

    def _read(self, part: ResponsePart, kind: str) -> Lines:
        if part.header:
            if kind == "text" and part.header.lower() == "link":
                return ["return sdk.NextLink(e.Header)"]
            name = {"text": "HeaderText", "flag": "HeaderBool", "whole": "HeaderInt"}[kind]
            return [f"return sdk.{name}(e.Header, {string(part.header)})"]
        slot, expr = self._body()
        return result(walk(slot, expr, part.path, "nil", self.spell), kind, self.spell)

    # Requests

    def _root(self, part: RequestPart) -> tuple[Slot, TypeExpr, tuple[str, ...]]:
        operation, spell = self.operation, self.spell
        if not isinstance(operation.request, RequestObject):
            slot = body_slot(operation, spell)
            root = Slot(_WHOLE_REQUEST, slot.type, slot.codec, slot.form)
            return root, operation.bodies[0].type, part.path
        record = spell.types[operation.request.record]
        assert isinstance(record, Record)
        by_wire = {m.field.wire: m for m in request_members(operation, record, spell)}
        index = len(operation.params)
        if part.param:
            found = param_index(operation, part.param)
            assert found is not None
            index = found
        made = by_wire[record.fields[index].wire]
        return slot_of(made, "q"), made.field.type, () if part.param else part.path

    def _get(self, part: RequestPart, kind: str) -> Lines:
        slot, expr, path = self._root(part)
        return result(walk(slot, expr, path, "nil", self.spell), kind, self.spell)

    def _set(self, part: RequestPart, argument: str) -> str:
        slot, expr, path = self._root(part)
        head = f"func(q *{self.request}, {argument})"
        statements = _assign(slot, expr, path, argument.split()[0], self.spell)
        return function(head, _bared(statements))


def _bared(statements: Lines) -> Lines:
    """Without parentheses that nothing needs."""
    return [_BARE.sub("*q", statement) for statement in statements]


def _merged(statements: Lines) -> Lines:
    """With one condition where several in a row lead to the same return."""
    found: Lines = []
    for statement in statements:
        now = _GUARD.fullmatch(statement)
        before = _GUARD.fullmatch(found[-1]) if found else None
        if now and before and now[2] == before[2]:
            found[-1] = block(f"if {before[1]} || {now[1]} {{", [now[2]])
        else:
            found.append(statement)
    return found


def member_at(expr: TypeExpr, wire: str, spell: Speller) -> Member:
    record = spell.record_of(expr)
    assert record is not None, "lowering has followed the path"
    return next(m for m in members_of(record, spell) if m.field.wire == wire)


def walk(
    slot: Slot, expr: TypeExpr, path: Sequence[str], none: str, spell: Speller, depth: int = 0
) -> Found:
    """What is at a path of wire names."""
    if not path:
        return Found([], slot, expr)
    before: Lines = []
    place = slot.place
    left = [block("if %s {", [f"return {none}"])]
    if slot.form == "nullable":
        name = f"part{depth or ''}"
        before = [f"{name}, ok := {place}.Get()", left[0] % "!ok"]
        place = name
    elif path[0] == LAST:
        before = [left[0] % f"len({place}) == 0"]
    elif slot.form in ("pointer", "circle"):
        before = [left[0] % f"{place} == nil"]
    if path[0] == LAST and isinstance(bare := spell.bare(expr), ListOf):
        codec = slot.codec.item
        assert codec is not None
        inner = Slot(f"{place}[len({place})-1]", codec.type, codec, "value")
        expr = bare.item
    else:
        made = member_at(expr, path[0], spell)
        inner, expr = slot_of(made, place), made.field.type
    found = walk(inner, expr, path[1:], none, spell, depth + 1)
    return Found([*before, *found.before], found.slot, found.expr)


def result(found: Found, kind: str, spell: Speller) -> Lines:
    """The statements that return what was found as a pointer to a text, a flag or a number."""
    slot, codec = found.slot, found.slot.codec
    before = list(found.before)
    place = slot.place
    if slot.form == "nullable":
        before += [f"given, ok := {place}.Get()", block("if !ok {", ["return nil"])]
        pointer = "&given"
    elif codec.nilable and slot.form in ("nil", "value"):
        return [*before, *_loose(place, codec, kind)]
    elif slot.form == "pointer":
        pointer = place
    else:
        pointer = f"&{place}"
    decl = spell.decl_of(found.expr)
    if kind == "text" and isinstance(decl, Enum) and codec.value in ("sdk.Text", "sdk.Integer"):
        return [*before, f"return (*string)({pointer})"]
    if kind == "text" and codec.type in ("int32", "int64"):
        return [*before, f"return sdk.Digits({pointer})"]
    if kind == "whole" and (codec.type in _WHOLE or codec.value == "sdk.Int"):
        return [*before, f"return sdk.Whole({pointer})"]
    fits = codec.type == {"text": "string", "flag": "bool"}.get(kind)
    return [*before, f"return {pointer}" if fits else "return nil"]


def _loose(place: str, codec: Codec, kind: str) -> Lines:
    """Of what nil may stand for: integers of any size, and anything."""
    if codec.type == "*big.Int":
        made = {"text": f"given := {place}.String()", "whole": f"given := {place}.Int64()"}
        nothing = block(f"if {place} == nil {{", ["return nil"])
        return [nothing, made[kind], "return &given"] if kind in made else ["return nil"]
    if codec.type == "any" and kind in ("text", "flag"):
        type = "string" if kind == "text" else "bool"
        taken = block(f"if given, ok := {place}.({type}); ok {{", ["return &given"])
        return [taken, "return nil"]
    return ["return nil"]


def _assign(
    slot: Slot, expr: TypeExpr, path: Sequence[str], value: str, spell: Speller, depth: int = 0
) -> Lines:
    """The statements that set what is at a path. What a pointer leads to is the caller's: a copy of
    it is changed."""
    place, codec = slot.place, slot.codec
    if not path:
        return _set_value(slot, value)
    made = member_at(expr, path[0], spell)
    if slot.form in ("value", "circle"):
        inner = slot_of(made, place)
        return _assign(inner, made.field.type, path[1:], value, spell, depth + 1)
    name = f"part{depth or ''}"
    inner = slot_of(made, name)
    lines = _assign(inner, made.field.type, path[1:], value, spell, depth + 1)
    if slot.form == "nullable":
        return [f"{name}, _ := {place}.Get()", *lines, f"{place} = types.Value({name})"]
    copied = block(f"if {place} != nil {{", [f"{name} = *{place}"])
    return [f"var {name} {codec.type}", copied, *lines, f"{place} = &{name}"]


def _set_value(slot: Slot, value: str) -> Lines:
    place, codec = slot.place, slot.codec
    before: Lines = []
    made = value
    if codec.type == "*big.Int":
        if value == "number":
            made = "big.NewInt(number)"
        else:
            before = ["given, _ := new(big.Int).SetString(cursor, 10)"]
            made = "given"
    elif value == "cursor" and codec.type in ("int32", "int64"):
        before = [f"given, _ := strconv.ParseInt(cursor, 10, {codec.type[3:]})"]
        made = "given" if codec.type == "int64" else "int32(given)"
    elif codec.type not in ("any", "string" if value == "cursor" else "int64"):
        made = f"{codec.type}({value})"
    if slot.form == "nullable":
        return [*before, f"{place} = types.Value({made})"]
    if slot.form == "pointer":
        if made == value:
            return [*before, f"{place} = &{value}"]
        return [*before, f"next := {made}", f"{place} = &next"]
    return [*before, f"{place} = {made}"]


def pager(
    operation: Operation, field: str, codec: Codec, request: str, envelope: str, spell: Speller
) -> Pager:
    assert operation.pagination is not None
    assert operation.paged is not None and operation.paged.kind is BodyKind.JSON
    form = "pointer" if codec.declared else "nil"
    body = Slot(f"e.{field}", codec.type, codec, form)
    return Pager(operation, operation.pagination, request, envelope, body, spell)
