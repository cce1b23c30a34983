"""Records → what their template prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.types import Kind, Record, Scalar, TypeExpr

from .comments import comment, prose, tags
from .fields import Member
from .heads import Head, head
from .imports import Imports
from .layout import Expr, call, layout, pairs
from .literals import string
from .spell import Speller

_CONSISTENT = "@phpstan-consistent-constructor"
_DEEP = 8
"""Columns before a statement of a method."""


@dataclass(frozen=True, slots=True)
class PropertyView:
    """``text`` declares a property, ``comment`` is what stands above it."""

    comment: str
    text: str


@dataclass(frozen=True, slots=True)
class OtherView:
    """A member that is written under a ``condition``."""

    condition: str
    wire: str
    value: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """``members`` has the names of all, "" without any. ``opened`` gives the members of what is
    read, ``made`` is the object of them: its properties, with their values. ``checked`` refuses
    what a user has not set, "" where it cannot be; ``always`` is the array of what always goes out,
    and ``result`` all that does. ``aliases`` are other names of the class, as expressions."""

    head: Head
    comment: str
    cls: str
    model: str
    readonly: bool
    properties: tuple[PropertyView, ...]
    members: str
    opened: str
    made: tuple[tuple[str, str], ...]
    checked: str
    always: str
    others: tuple[OtherView, ...]
    result: str
    aliases: tuple[str, ...]


def property_views(
    members: list[Member], extra: PropertyView | None, *, readonly: bool
) -> tuple[PropertyView, ...]:
    """In a constructor what must be given goes first."""
    ordered = sorted(members, key=lambda m: bool(m.default)) if readonly else members
    indent = 8 if readonly else 4
    found = [PropertyView(m.comment(indent), f"public {m.declared}") for m in ordered]
    return (*found, *([extra] if extra is not None else []))


def record_view(
    decl: Record,
    members: list[Member],
    spell: Speller,
    imports: Imports,
    *,
    readonly: bool,
    aliases: tuple[str, ...],
) -> RecordView:
    read, write = imports.runtime("Read"), imports.runtime("Write")
    model = imports.runtime("Model")
    rest = _rest(decl, members, spell, imports, indent=8 if readonly else 4)
    listed = pairs([(string(m.field.wire), "0") for m in members])
    # Others are missed where they are read.
    required = [string(m.field.wire) for m in members if not m.none and m.type.null]
    start, more = (12, 2) if readonly else (8, 8)
    values = [(m.name, m.read(spell, imports)) for m in members]
    values.append((rest.name, _unlisted(rest, bool(members), spell, imports)))
    given = _given(rest, spell, imports)
    return RecordView(
        cls=spell.names.types[decl.id],
        model=model,
        readonly=readonly,
        properties=property_views(members, rest.view, readonly=readonly),
        members=layout(listed, 4, 25) if members else "",
        opened=layout(call(f"{read}::object", ["$json", *required]), _DEEP, 7),
        made=tuple((n, layout(value, start, len(n) + more)) for n, value in values),
        checked=_checked(members, write) if not readonly else "",
        always=_always(members, spell, imports),
        others=tuple(_others(members, spell, imports)),
        result=layout(call(f"{write}::object", ["$out", given]), _DEEP, 8),
        aliases=aliases,
        # At last, when all has been named.
        head=head(imports),
        # In the eyes of static analysis a second name extends the class.
        comment=comment(prose(decl.doc), tags(decl.doc, *([_CONSISTENT] if aliases else []))),
    )


def _always(members: list[Member], spell: Speller, imports: Imports) -> str:
    made = [(string(m.field.wire), m.write(spell, imports)) for m in members if not m.none]
    return layout(pairs(made, broken=True), _DEEP)


def _others(members: list[Member], spell: Speller, imports: Imports) -> Iterator[OtherView]:
    for m in members:
        if m.none:
            wire = string(m.field.wire)
            value = layout(m.write(spell, imports), 12, len(wire) + 10)
            yield OtherView(m.condition, wire, value)


def _checked(members: list[Member], write: str) -> str:
    wanted = [string(m.name) for m in members if not m.none and not m.default]
    if not wanted:
        return ""
    return layout(call(f"{write}::required", ["\\get_object_vars($this)", *wanted]), _DEEP, 1)


@dataclass(frozen=True, slots=True)
class _Rest:
    """The property for members that are not listed; ``type`` is theirs, where the document has
    one."""

    name: str
    view: PropertyView
    type: TypeExpr | None


def _rest(
    decl: Record, members: list[Member], spell: Speller, imports: Imports, *, indent: int
) -> _Rest:
    taken = {m.name for m in members}
    type = None if decl.extra in (None, Scalar(Kind.ANY)) else decl.extra
    wished = "unlisted" if type is None else "additionalProperties"
    name = wished if wished not in taken else f"{wished}Members"
    if type is None:
        said = comment("", ("@var array<string, mixed>",), indent)
        return _Rest(name, PropertyView(said, f"private array ${name} = []"), None)
    doc = spell.type(type, imports).doc
    said = comment("Members that are not listed.", (f"@var array<string, {doc}>",), indent)
    return _Rest(name, PropertyView(said, f"public array ${name} = []"), type)


def _unlisted(rest: _Rest, listed: bool, spell: Speller, imports: Imports) -> Expr:
    """What is read besides the members that are listed."""
    read = imports.runtime("Read")
    found = f"{read}::rest($in, {'self::MEMBERS' if listed else '[]'})"
    if rest.type is None:
        return found
    return call(f"{read}::each", [found, spell.reader(rest.type, imports)])


def _given(rest: _Rest, spell: Speller, imports: Imports) -> Expr:
    """What goes out besides the members that are listed."""
    writer = spell.writer(rest.type, imports) if rest.type is not None else None
    place = f"$this->{rest.name}"
    return place if writer is None else call("\\array_map", [writer, place])


@dataclass(frozen=True, slots=True)
class RequestView:
    """What a call takes; the operation knows how it goes out."""

    head: Head
    comment: str
    cls: str
    readonly: bool
    properties: tuple[PropertyView, ...]


def request_view(
    decl: Record, members: list[Member], spell: Speller, imports: Imports, *, readonly: bool
) -> RequestView:
    return RequestView(
        head=head(imports),
        comment=comment(prose(decl.doc), tags(decl.doc)),
        cls=spell.names.types[decl.id],
        readonly=readonly,
        properties=property_views(members, None, readonly=readonly),
    )
