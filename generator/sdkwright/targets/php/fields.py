"""Members of a record: their types, and the expressions that read and write them."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.types import (
    Const,
    Default,
    Field,
    JsonObject,
    Nullable,
    Record,
    Required,
)
from sdkwright.ir.walk import unaliased

from .comments import comment, inert, prose, tags
from .imports import Imports
from .layout import Expr, call
from .literals import literal, string
from .php_type import NULL, PhpType, plain
from .spell import Speller


@dataclass(frozen=True, slots=True)
class Member:
    """``type`` is that of the property; ``default`` its value where none is given, "" where one
    must be. ``none`` stands for no value at all, "" where there always is one. ``files``: bytes are
    of a file."""

    field: Field
    name: str
    type: PhpType
    default: str
    none: str
    files: bool

    @property
    def declared(self) -> str:
        """The declaration of the property, without what comes before its type."""
        return f"{self.type.native} ${self.name}" + (f" = {self.default}" if self.default else "")

    @property
    def condition(self) -> str:
        """Under which it goes out, "" for always."""
        return f"$this->{self.name} !== {self.none}" if self.none else ""

    def comment(self, indent: int) -> str:
        field = self.field
        notes = []
        if isinstance(field.presence, Default):
            value = inert(literal(field.presence.value)).replace("`", "'")
            notes.append(f"The server takes `{value}` where it is absent.")
        said = (f"@var {self.type.said}",) if self.type.said else ()
        return comment(prose(field.doc, *notes), tags(field.doc, *said), indent)

    def read(self, spell: Speller, imports: Imports) -> Expr:
        """The expression for its value, from the members ``$in``."""
        entry, expr = ("$in", string(self.field.wire)), self.field.type
        if not self.none:
            return spell.read(expr, imports, entry, files=self.files)
        if self.none == "null":
            return spell.read(Nullable(expr), imports, entry, files=self.files)
        reader = spell.reader(spell.bare(expr), imports, files=self.files)
        return call(f"{imports.runtime('Read')}::nullable", [*entry, reader])

    def write(self, spell: Speller, imports: Imports) -> Expr:
        """The expression for what goes out."""
        return spell.write(self.field.type, imports, f"$this->{self.name}")


def members_of(
    decl: Record, spell: Speller, imports: Imports, *, file: str | None = None
) -> list[Member]:
    """The members of a record that have a name; ``file`` is the one that is a file of a request."""
    files = decl.id in spell.forms
    return [
        member(field, name, spell, imports, files=files or field.wire == file)
        for field in decl.fields
        if (name := spell.names.fields.get((decl.id, field.wire)))
    ]


def member(
    field: Field, name: str, spell: Speller, imports: Imports, *, files: bool = False
) -> Member:
    type = spell.type(field.type, imports, files=files)
    if isinstance(field.presence, Required):
        return Member(field, name, type, fixed(field, spell), "", files)
    if type.null:
        absent = imports.own("Types\\Absent")
        none = f"{absent}::Value"
        return Member(field, name, type | plain(absent), none, none, files)
    return Member(field, name, type | NULL, "null", "null", files)


def fixed(field: Field, spell: Speller) -> str:
    """The value of a member that must be there and is always the same; "" for others."""
    inner = unaliased(field.type, spell.types)
    if isinstance(inner, Const) and not isinstance(inner.value, tuple | JsonObject):
        return literal(inner.value)
    return ""
