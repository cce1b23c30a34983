"""The page of a type, in the words of a language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol, assert_never

from sdkwright.ir.api import Operation, Response
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
from sdkwright.names import NameBook, snake, words
from sdkwright.render.text import deprecation

from .files import file_names
from .views import ErrorRow, MemberView, ModelPage, Row, Span, Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNames:
    """The public names of a package, by what they name, and the page of each type.

    ``spaces`` are the namespaces of types that are in another than their declaration's, ``errors``
    and ``operations`` those of errors and envelopes, ``joint`` is between a namespace and a name.
    ``root`` is the folder of pages, which are ``cased`` as names are; all errors are a ``base``.
    """

    decls: Mapping[TypeId, TypeDecl]
    types: Mapping[TypeId, str]
    exceptions: Mapping[TypeId, str]
    envelopes: Mapping[str, str]
    fields: Mapping[tuple[TypeId, str], str]
    members: Mapping[tuple[TypeId, int], str]
    paths: Mapping[str, str] = field(default_factory=dict)
    spaces: Mapping[TypeId, str] = field(default_factory=dict)
    errors: str = "errors"
    operations: str = "operations"
    joint: str = "."
    root: str = "models"
    cased: bool = False
    base: str = "SDKError"

    def type(self, id: TypeId) -> str:
        """A declared type with its namespace, such as ``shared.Trigger``."""
        space = self.spaces.get(id) or self.decls[id].space.value
        return f"{space}{self.joint}{self.types[id]}"

    def exception(self, id: TypeId) -> str:
        return f"{self.errors}{self.joint}{self.exceptions[id]}"

    def envelope(self, operation: Operation) -> str:
        return f"{self.operations}{self.joint}{self.envelopes[operation.id]}"

    def link(self, name: str) -> Spans:
        return (Span(name, self.paths[name]),)

    def own_fields(self, id: TypeId) -> tuple[str, ...]:
        """The fields of a record that have a name; none of what is no record."""
        decl = self.decls[id]
        listed = decl.fields if isinstance(decl, Record) else ()
        return tuple(name for f in listed if (name := self.fields.get((id, f.wire))))

    def with_pages(
        self, runtime: Iterable[str], spaces: Iterable[str], book: NameBook
    ) -> PageNames:
        """Also the pages: of these types and of those of the runtime."""
        names = [self.type(id) for id in self.types]
        names += [self.exception(id) for id in self.exceptions]
        names += [f"{self.operations}{self.joint}{name}" for name in self.envelopes.values()]
        paths = page_paths(
            runtime, names, spaces, book, self.root, joint=self.joint, cased=self.cased
        )
        return replace(self, paths=paths)


class Words(Protocol):
    """How a language writes the names and types that pages show."""

    @property
    def names(self) -> PageNames: ...

    def type(self, expr: TypeExpr) -> Spans:
        """A type in pieces, declared ones with the pages they lead to."""

    def optional(self, type: Spans) -> Spans:
        """The type of what need not be there."""

    def literal(self, value: Json) -> str: ...


def page_paths(
    runtime: Iterable[str],
    names: Iterable[str],
    spaces: Iterable[str],
    book: NameBook,
    root: str = "models",
    *,
    joint: str = ".",
    cased: bool = False,
) -> Mapping[str, str]:
    """``shared.TriggerData`` → ``models/shared/triggerdata.md``, below ``root``; as it is ``cased``
    where links of pages elsewhere are.

    Those of the ``runtime`` go first: their pages are where they always are.
    """
    first = tuple(runtime)
    ordered = [*first, *sorted({*names} - {*first})]
    found: dict[str, str] = {}
    for space in spaces:
        here = [name.partition(joint)[2] for name in ordered if name.startswith(f"{space}{joint}")]
        # Names that differ in case alone get files that say how, as far as words do.
        wishes = {name: (name if cased else name.lower(), snake(words(name))) for name in here}
        files = file_names(wishes, book, f"models/{space}")
        for name, file in files.items():
            found[f"{space}{joint}{name}"] = f"{root}/{space}/{file}.md"
    return found


def model_page(decl: TypeDecl, words: Words, fields: tuple[Row, ...] | None = None) -> ModelPage:
    """The page of a declaration; ``fields`` are those of a record that is shown with others than
    ``rows`` gives."""
    title = words.names.type(decl.id)
    page = ModelPage(
        path=words.names.paths[title],
        name=title,
        kind="model",
        description=decl.doc.description.strip() or decl.doc.summary.strip(),
        deprecated=decl.doc.deprecated,
        deprecation=deprecation(decl.doc),
    )
    match decl:
        case Record():
            return replace(page, fields=rows(decl, words) if fields is None else fields)
        case Enum():
            members = tuple(
                MemberView(name, words.literal(member.value), member.doc.description)
                for index, member in enumerate(decl.members)
                if (name := words.names.members.get((decl.id, index)))
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


def rows(record: Record, words: Words, types: Iterable[Spans] | None = None) -> tuple[Row, ...]:
    """The fields of a record that have a name; ``types`` are theirs, where ``words`` would write
    others."""
    listed = [
        (field, name)
        for field in record.fields
        if (name := words.names.fields.get((record.id, field.wire)))
    ]
    if types is None:
        types = (_type(field, words) for field, _ in listed)
    return tuple(
        _row(field, name, type, words) for (field, name), type in zip(listed, types, strict=True)
    )


def _type(listed: Field, words: Words) -> Spans:
    type = words.type(listed.type)
    return type if isinstance(listed.presence, Required) else words.optional(type)


def _row(listed: Field, name: str, type: Spans, words: Words) -> Row:
    default = listed.presence.value if isinstance(listed.presence, Default) else None
    return Row(
        name=name,
        type=type,
        required=isinstance(listed.presence, Required),
        description=listed.doc.description.strip() or listed.doc.summary.strip(),
        default="" if default is None else short(default, words),
        example="" if listed.example is None else short(listed.example.value, words),
        wire=listed.wire if listed.wire != name else "",
        deprecated=listed.doc.deprecated,
        deprecation=deprecation(listed.doc),
    )


def short(value: Json, words: Words) -> str:
    """Code for a value, unless it is too long for a cell."""
    text = words.literal(value)
    if len(text) <= 80:
        return text
    return "{…}" if isinstance(value, JsonObject) else "[…]" if isinstance(value, tuple) else ""


def error_rows(
    operation: Operation, raised: Iterable[tuple[Response, TypeId]], words: Words, below: str = ""
) -> tuple[ErrorRow, ...]:
    """The documented errors of an operation, whose fields are reached ``below``, and the rest."""
    names = words.names
    found = [
        ErrorRow(
            type=names.link(names.exception(id)),
            statuses=response.status,
            media=response.media,
            fields=tuple(f"{below}{name}" for name in names.own_fields(id)),
        )
        for response, id in raised
    ]
    fallback = names.link(f"{names.errors}{names.joint}{names.base}")
    return (*found, ErrorRow(type=fallback, statuses="4XX, 5XX", media="*/*"))


def exception_page(id: TypeId, words: Words, shown: Iterable[Row]) -> ModelPage:
    """The page of what is raised for an error body; ``shown`` are the fields of the body."""
    name = words.names.exception(id)
    decl = words.names.decls[id]
    data = Row(
        name="data",
        type=words.names.link(words.names.type(id)),
        required=True,
        description="The decoded body.",
    )
    return ModelPage(
        path=words.names.paths[name],
        name=name,
        kind="exception",
        description=decl.doc.description.strip() or decl.doc.summary.strip(),
        fields=(data, *shown),
    )


def envelope_page(
    operation: Operation,
    words: Words,
    common: Iterable[Row],
    body: Callable[[Response], tuple[str, Spans]],
) -> ModelPage:
    """The page of a response: what is ``common`` to all, and the name and type of each body."""
    name = words.names.envelope(operation)
    found: dict[str, Row] = {}
    for response in operation.success:
        if response.type is None:
            continue
        member, type = body(response)
        row = Row(
            name=member,
            type=words.optional(type),
            required=False,
            description=response.doc.description.strip(),
        )
        found.setdefault(member, row)
    return ModelPage(
        path=words.names.paths[name],
        name=name,
        kind="response",
        description=f"What `{operation.id}` answers.",
        fields=(*common, *found.values()),
    )
