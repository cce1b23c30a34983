"""Members of a struct: their types, and the statements that read and write them."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.types import (
    Default,
    Field,
    Kind,
    Nullable,
    Record,
    Required,
    Scalar,
    TypeExpr,
    TypeId,
)
from sdkwright.ir.walk import unaliased

from .comments import prose
from .format import block
from .literals import json_text, string
from .names import reserved
from .spell import Codec, Lines, Speller, is_set, unless_null

REST = "AdditionalProperties"
"""The field for members that have no name of their own."""


@dataclass(frozen=True, slots=True)
class Member:
    """``type`` is that of the struct's field, ``codec`` that of the value in it. ``read`` reads it
    from ``r``, ``write`` writes name and value to ``w``. ``form`` says how it may be missing:
    "value", "circle" (a pointer that must not be nil), "pointer", "nil", "nullable" or "zero";
    after "null " it is null, and not absent."""

    field: Field
    name: str
    type: str
    codec: Codec
    form: str
    read: Lines
    write: Lines

    @property
    def wire(self) -> str:
        return self.field.wire

    @property
    def prose(self) -> str:
        return field_prose(self.field)

    @property
    def null(self) -> bool:
        return self.form.startswith("null ")


def field_prose(field: Field) -> str:
    notes = []
    if isinstance(field.presence, Default):
        notes.append(f"The server takes `{json_text(field.presence.value)}` where it is absent.")
    return prose(field.doc, *notes)


def members_of(decl: Record, spell: Speller, *, error: bool = False) -> list[Member]:
    """The members of a record that have a name. Those of an ``error`` are not called as its methods
    are."""
    given = [
        (field, name)
        for field in decl.fields
        if (name := spell.names.fields.get((decl.id, field.wire)))
    ]
    if error:
        given = [(field, _apart(name, [n for _, n in given])) for field, name in given]
    files = decl.id in spell.forms
    return [member(field, name, spell, decl.id, files=files) for field, name in given]


def rest_of(decl: Record, spell: Speller) -> Codec | None:
    """Of what the members are that have no name of their own; None where nobody says that."""
    if decl.extra is None or decl.extra == Scalar(Kind.ANY):
        return None
    return spell.codec(decl.extra, files=decl.id in spell.forms)


def _apart(name: str, names: list[str]) -> str:
    if name not in reserved("error"):
        return name
    name = f"{name}Field"
    while name in names:
        name = f"{name}Value"
    return name


def member(field: Field, name: str, spell: Speller, within: TypeId, *, files: bool) -> Member:
    base = spell.codec(_not_null(field.type, spell), files=files)
    required = isinstance(field.presence, Required)
    is_null = _is_null(field.type, spell) and not base.null
    place = f"v.{name}"
    start = f"w.Name({string(field.wire)}, {string(name)})"
    circular = _holds(field.type, spell, within)

    def made(type: str, form: str, read: Lines, write: Lines, codec: Codec = base) -> Member:
        return Member(field, name, type, codec, form, read, write)

    if required and not is_null:
        if circular:
            read = [f"{place} = new({base.type})", f"{place}.ReadJSON(r)"]
            return made(f"*{base.type}", "circle", read, [start, f"jsonx.WriteNew(w, {place})"])
        return made(base.type, "value", base.into(place), [start, *base.write(place)])
    if required:
        codec = spell.codec(Nullable(_not_null(field.type, spell)), files=files)
        form = "null nil" if base.nilable else "null pointer"
        return made(codec.type, form, codec.into(place), [start, *codec.write(place)])
    if is_null or base.type == "any":
        return _either(field, name, base, circular=circular)
    if base.nilable:
        read = unless_null(f"{place} = {base.read}")
        return made(base.type, "nil", read, is_set(place, [start, *base.write(place)]))
    if base.type == "types.File":
        write = [block(f"if !{place}.IsZero() {{", [start, *base.write(place)])]
        return made(base.type, "zero", base.into(place), write)
    if base.declared:
        write = is_set(place, [start, f"jsonx.WriteNew(w, {place})"])
        return made(f"*{base.type}", "pointer", [f"{place} = jsonx.New[{base.type}](r)"], write)
    read = [f"{place} = jsonx.Ptr(r, {base.reader})"]
    write = is_set(place, [start, *base.write(f"*{place}")])
    return made(f"*{base.type}", "pointer", read, write)


def _either(field: Field, name: str, base: Codec, *, circular: bool) -> Member:
    """A member that is absent, null or a value."""
    type, reader, writer = base.type, base.reader, base.writer
    if circular:
        type, reader, writer = f"*{type}", f"jsonx.New[{type}]", f"jsonx.WriteNew[{type}]"
    names = f"{string(field.wire)}, {string(name)}"
    return Member(
        field=field,
        name=name,
        type=f"types.Nullable[{type}]",
        codec=base,
        form="nullable",
        read=[f"v.{name} = jsonx.Nullable(r, {reader})"],
        write=[f"jsonx.WriteNullable(w, {names}, v.{name}, {writer})"],
    )


def _holds(expr: TypeExpr, spell: Speller, within: TypeId) -> bool:
    """Whether the value would be a part of itself."""
    record = spell.record_of(expr)
    return (
        record is not None and within in spell.held and spell.held[record.id] == spell.held[within]
    )


def _is_null(expr: TypeExpr, spell: Speller) -> bool:
    return isinstance(unaliased(expr, spell.types), Nullable)


def _not_null(expr: TypeExpr, spell: Speller) -> TypeExpr:
    return spell.bare(expr) if _is_null(expr, spell) else expr
