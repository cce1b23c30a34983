"""Records → what their template prints."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.types import Kind, Record, Scalar, TypeExpr

from .comments import comment, prose, tags
from .fields import Member
from .heads import Head, head
from .imports import Imports
from .layout import Expr, call, layout, pairs
from .literals import string
from .spell import Speller

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
    and ``result`` all that does."""

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


def property_views(
    members: list[Member], extra: PropertyView | None, *, readonly: bool
) -> tuple[PropertyView, ...]:
    """In a constructor what must be given goes first."""
    ordered = sorted(members, key=lambda m: bool(m.default)) if readonly else members
    indent = 8 if readonly else 4
    found = [PropertyView(m.comment(indent), f"public {m.declared}") for m in ordered]
    return (*found, *([extra] if extra is not None else []))


def record_view(
    decl: Record, members: list[Member], spell: Speller, imports: Imports, *, readonly: bool
) -> RecordView:
    read, write = imports.runtime("Read"), imports.runtime("Write")
    model = imports.runtime("Model")
    name, extra, kept = _rest(decl, members, spell, imports, indent=8 if readonly else 4)
    wires = [(string(m.field.wire), "0") for m in members]
    # Others are missed where they are read.
    required = [string(m.field.wire) for m in members if not m.condition and m.type.null]
    unlisted = f"{read}::rest($in, self::MEMBERS)" if wires else f"{read}::rest($in, [])"
    values: list[tuple[str, Expr]] = [(m.name, m.read(spell, imports)) for m in members]
    reader = spell.reader(kept, imports) if kept is not None else None
    values.append((name, unlisted if reader is None else call(f"{read}::each", [unlisted, reader])))
    start = 12 if readonly else 8
    given = f"$this->{name}" if reader is None else _written_each(kept, spell, imports, name)
    return RecordView(
        cls=spell.names.types[decl.id],
        model=model,
        readonly=readonly,
        properties=property_views(members, extra, readonly=readonly),
        members=layout(pairs(wires), 4, 25) if wires else "",
        opened=layout(call(f"{read}::object", ["$json", *required]), _DEEP, 7),
        made=tuple(
            (n, layout(value, start, len(n) + (2 if readonly else 8))) for n, value in values
        ),
        checked=_checked(members, write) if not readonly else "",
        always=layout(
            pairs(
                [
                    (string(m.field.wire), m.write(spell, imports))
                    for m in members
                    if not m.condition
                ],
                broken=True,
            ),
            _DEEP,
        ),
        others=tuple(
            OtherView(
                m.condition,
                string(m.field.wire),
                layout(m.write(spell, imports), 12, len(string(m.field.wire)) + 10),
            )
            for m in members
            if m.condition
        ),
        result=layout(call(f"{write}::object", ["$out", given]), _DEEP, 8),
        # At last, when all has been named.
        head=head(imports),
        comment=comment(prose(decl.doc), tags(decl.doc)),
    )


def _checked(members: list[Member], write: str) -> str:
    wanted = [string(m.name) for m in members if not m.condition and not m.default]
    if not wanted:
        return ""
    return layout(call(f"{write}::required", ["\\get_object_vars($this)", *wanted]), _DEEP, 1)


def _rest(
    decl: Record, members: list[Member], spell: Speller, imports: Imports, *, indent: int
) -> tuple[str, PropertyView, TypeExpr | None]:
    """The property for members that are not listed: its name, its declaration, and their type
    where the document has one."""
    taken = {m.name for m in members}
    kept = None if decl.extra in (None, Scalar(Kind.ANY)) else decl.extra
    names = ("unlisted", "unlistedMembers") if kept is None else ("additionalProperties",)
    name = next((n for n in names if n not in taken), f"{names[-1]}Besides")
    if kept is None:
        said = comment("", ("@var array<string, mixed>",), indent)
        return name, PropertyView(said, f"private array ${name} = []"), None
    doc = spell.type(kept, imports).doc
    said = comment("Members that are not listed.", (f"@var array<string, {doc}>",), indent)
    return name, PropertyView(said, f"public array ${name} = []"), kept


def _written_each(kept: TypeExpr | None, spell: Speller, imports: Imports, name: str) -> Expr:
    """What goes out for unlisted members of a type."""
    assert kept is not None
    writer = spell.writer(kept, imports)
    if writer is None:
        return f"$this->{name}"
    return call("\\array_map", [writer, f"$this->{name}"])


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
