"""The page of a type, in the words of a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Protocol, assert_never

from sdkwright.ir.types import (
    Alias,
    Default,
    Enum,
    Field,
    Json,
    JsonObject,
    Record,
    Required,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.names import snake, words

from .files import file_names
from .views import MemberView, ModelPage, Row, Spans


class Words(Protocol):
    """How a language writes the names and types that pages show."""

    def declared(self, id: TypeId) -> str:
        """A type with its namespace, such as ``shared.Trigger``."""

    def field(self, record: TypeId, wire: str) -> str | None: ...

    def member(self, enum: TypeId, index: int) -> str | None: ...

    def type(self, expr: TypeExpr) -> Spans:
        """A type in pieces, declared ones with the pages they lead to."""

    def optional(self, type: Spans) -> Spans:
        """The type of what need not be there."""

    def literal(self, value: Json) -> str: ...


def page_paths(
    runtime: Iterable[str], names: Iterable[str], spaces: Iterable[str]
) -> Mapping[str, str]:
    """``shared.TriggerData`` → ``models/shared/triggerdata.md``.

    Those of the ``runtime`` go first: their pages are where they always are.
    """
    first = tuple(runtime)
    ordered = [*first, *sorted({*names} - {*first})]
    found: dict[str, str] = {}
    for space in spaces:
        here = [name.partition(".")[2] for name in ordered if name.startswith(f"{space}.")]
        # Names that differ in case alone get files that say how, as far as words do.
        files = file_names({name: (name.lower(), snake(words(name))) for name in here})
        for name, file in files.items():
            found[f"{space}.{name}"] = f"models/{space}/{file}.md"
    return found


def model_page(decl: TypeDecl, path: str, words: Words) -> ModelPage:
    page = ModelPage(
        path=path,
        name=words.declared(decl.id),
        kind="model",
        description=decl.doc.description.strip() or decl.doc.summary.strip(),
        deprecated=decl.doc.deprecated,
    )
    match decl:
        case Record():
            return replace(page, fields=rows(decl, words))
        case Enum():
            members = tuple(
                MemberView(name, words.literal(member.value), member.doc.description)
                for index, member in enumerate(decl.members)
                if (name := words.member(decl.id, index)) is not None
            )
            return replace(page, kind="enum", members=members, open=decl.open)
        case Union():
            variants = tuple((words.type(v.type), v.tags) for v in decl.variants)
            wire = decl.discriminator or ""
            return replace(
                page, kind="union", variants=variants, discriminator=wire, open=decl.open
            )
        case Alias():
            return replace(page, kind="alias", target=words.type(decl.target))
        case _:
            assert_never(decl)


def rows(record: Record, words: Words) -> tuple[Row, ...]:
    """The fields of a record that have a name."""
    return tuple(
        _row(field, name, words)
        for field in record.fields
        if (name := words.field(record.id, field.wire)) is not None
    )


def _row(field: Field, name: str, words: Words) -> Row:
    required = isinstance(field.presence, Required)
    default = field.presence.value if isinstance(field.presence, Default) else None
    type = words.type(field.type)
    return Row(
        name=name,
        type=type if required else words.optional(type),
        required=required,
        description=field.doc.description.strip() or field.doc.summary.strip(),
        default="" if default is None else short(default, words),
        example="" if field.example is None else short(field.example.value, words),
        wire=field.wire if field.wire != name else "",
        deprecated=field.doc.deprecated,
    )


def short(value: Json, words: Words) -> str:
    """Code for a value, unless it is too long for a cell."""
    text = words.literal(value)
    if len(text) <= 80:
        return text
    return "{…}" if isinstance(value, JsonObject) else "[…]" if isinstance(value, tuple) else ""
