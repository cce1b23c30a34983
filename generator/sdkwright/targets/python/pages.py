"""Python's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Api, Group, Operation, RequestObject
from sdkwright.ir.types import (
    Alias,
    Const,
    Default,
    Enum,
    Json,
    JsonObject,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
    Union,
)
from sdkwright.names import snake
from sdkwright.render.pages.views import (
    ErrorRow,
    MemberView,
    ModelPage,
    Row,
    Sample,
    Span,
    Spans,
)

from .credentials import SchemeView
from .groups import GroupView
from .imports import Imports
from .literals import literal
from .names import identifier, reserved
from .operations import raised
from .page_facts import ENVELOPE, OPTIONS, RUNTIME_PAGES
from .page_paths import page_paths
from .samples import Place, SampleWriter
from .signatures import request_type
from .spell import Speller


@dataclass(frozen=True, slots=True)
class PythonPages:
    """The ``Spelling`` of one package; made by ``pages_of``."""

    language: str
    title: str
    package: str
    spell: Speller
    groups: Mapping[str, GroupView]
    writer: SampleWriter
    paths: Mapping[str, str]
    operations: tuple[Operation, ...]
    schemes: tuple[SchemeView, ...]

    def accessor(self, group: Group) -> str:
        return self.groups[_key(group)].accessor

    def group_title(self, group: Group) -> str:
        return self.groups[_key(group)].cls

    def method(self, operation: Operation) -> str | None:
        place = self.writer.places.get(operation.id)
        return place.name if place is not None else None

    def samples(self, operation: Operation) -> tuple[Sample, ...]:
        return (
            Sample("Synchronous", self.writer.sync(operation)),
            Sample("Asynchronous", self.writer.asynchronous(operation)),
        )

    def error_sample(self, operation: Operation) -> Sample:
        return Sample("Error handling", self.writer.with_errors(operation))

    def parameters(self, operation: Operation) -> tuple[Row, ...]:
        wanted = request_type(operation)
        if wanted is None:
            return OPTIONS
        if isinstance(operation.request, RequestObject):
            said = "What the call needs: a model, or a dict with the same members."
        else:
            said = "The body of the request: a model, or a dict with the same members."
        request = Row(name="request", type=self.type(wanted), required=True, description=said)
        return (request, *OPTIONS)

    def response(self, operation: Operation) -> Spans:
        name = self.spell.names.envelopes[operation.id]
        return (Span(f"operations.{name}", self.paths[f"operations.{name}"]),)

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]:
        rows = [
            ErrorRow(
                type=self._named("errors", self.spell.names.exceptions[id]),
                statuses=response.status,
                media=response.media,
                fields=self._field_names(id),
            )
            for response, id in raised(operation, self.spell)
        ]
        fallback = self._named("errors", "SDKError")
        return (*rows, ErrorRow(type=fallback, statuses="4XX, 5XX", media="*/*"))

    def _field_names(self, id: str) -> tuple[str, ...]:
        decl = self.spell.types[id]
        fields = decl.fields if isinstance(decl, Record) else ()
        return tuple(self.spell.names.fields[id, field.wire] for field in fields)

    def _named(self, space: str, name: str) -> Spans:
        full = f"{space}.{name}"
        return (Span(full, self.paths[full]),)

    def type(self, expr: TypeExpr) -> Spans:
        """An annotation in pieces, declared types with the pages they lead to."""
        match expr:
            case Scalar() | Const():
                return (Span(self.spell.annotation(expr, Imports(".docs"))),)
            case ListOf(inner):
                return (Span("list["), *self.type(inner), Span("]"))
            case MapOf(inner):
                return (Span("dict[str, "), *self.type(inner), Span("]"))
            case Nullable(inner):
                return (*self.type(inner), Span(" | None"))
            case Ref(id):
                space = self.spell.types[id].space.value
                return self._named(space, self.spell.names.classes[id])

    def models(self) -> Iterator[ModelPage]:
        pages = [self._model(decl) for decl in self.spell.types.values()]
        pages += [self._exception(id) for id in self.spell.names.exceptions]
        pages += [self._envelope(operation) for operation in self.operations]
        pages += RUNTIME_PAGES
        pages.append(self._security())
        yield from sorted(pages, key=lambda page: page.path)

    def _model(self, decl: TypeDecl) -> ModelPage:
        name = f"{decl.space.value}.{self.spell.names.classes[decl.id]}"
        said = decl.doc.description.strip() or decl.doc.summary.strip()
        page = ModelPage(
            path=self.paths[name],
            name=name,
            kind="model",
            description=said,
            deprecated=decl.doc.deprecated,
        )
        match decl:
            case Record():
                return replace(page, fields=self._rows(decl))
            case Enum():
                members = tuple(
                    MemberView(
                        self.spell.names.members[decl.id, index],
                        literal(member.value),
                        member.doc.description,
                    )
                    for index, member in enumerate(decl.members)
                    if (decl.id, index) in self.spell.names.members
                )
                return replace(page, kind="enum", members=members, open=decl.open)
            case Union():
                variants = tuple((self.type(v.type), v.tags) for v in decl.variants)
                wire = decl.discriminator or ""
                return replace(
                    page, kind="union", variants=variants, discriminator=wire, open=decl.open
                )
            case Alias():
                return replace(page, kind="alias", target=self.type(decl.target))

    def _rows(self, record: Record) -> tuple[Row, ...]:
        rows = []
        for field in record.fields:
            name = self.spell.names.fields.get((record.id, field.wire))
            if name is None:
                continue
            default = field.presence.value if isinstance(field.presence, Default) else None
            type = self.type(field.type)
            if not isinstance(field.presence, Required) and type[-1].text != " | None":
                type = (*type, Span(" | None"))
            rows.append(
                Row(
                    name=name,
                    type=type,
                    required=isinstance(field.presence, Required),
                    description=field.doc.description.strip() or field.doc.summary.strip(),
                    default="" if default is None else _short(default),
                    example="" if field.example is None else _short(field.example.value),
                    wire=field.wire if field.wire != name else "",
                    deprecated=field.doc.deprecated,
                )
            )
        return tuple(rows)

    def _exception(self, id: str) -> ModelPage:
        name = f"errors.{self.spell.names.exceptions[id]}"
        decl = self.spell.types[id]
        data = Row(
            name="data",
            type=self._named(decl.space.value, self.spell.names.classes[id]),
            required=True,
            description="The decoded body.",
        )
        taken = reserved("exception")
        own = self._rows(decl) if isinstance(decl, Record) else ()
        shown = tuple(row for row in own if row.name not in taken)
        said = decl.doc.description.strip() or decl.doc.summary.strip()
        return ModelPage(
            path=self.paths[name],
            name=name,
            kind="exception",
            description=said,
            fields=(data, *shown),
        )

    def _envelope(self, operation: Operation) -> ModelPage:
        name = f"operations.{self.spell.names.envelopes[operation.id]}"
        rows: list[Row] = []
        for response in operation.success:
            field = identifier(response.name, reserved("envelope"), prefix="body")
            if response.type is None or any(row.name == field for row in rows):
                continue
            rows.append(
                Row(
                    name=field,
                    type=(*self.type(response.type), Span(" | None")),
                    required=False,
                    description=response.doc.description.strip(),
                )
            )
        return ModelPage(
            path=self.paths[name],
            name=name,
            kind="response",
            description=f"What `{operation.id}` answers.",
            fields=(*ENVELOPE, *rows),
        )

    def _security(self) -> ModelPage:
        rows = tuple(
            Row(
                name=c.field,
                type=(Span("str | None"),),
                required=False,
                description=f"{c.doc} Else the environment variable `{c.environment}`.",
                default=literal(c.default) if c.default else "",
            )
            for scheme in self.schemes
            for c in scheme.credentials
        )
        return ModelPage(
            path=self.paths["shared.Security"],
            name="shared.Security",
            kind="credentials",
            description="The credentials of the API. They never show in a repr or in logs.",
            fields=rows,
        )


def pages_of(
    api: Api,
    config: TargetConfig,
    spell: Speller,
    groups: tuple[GroupView, ...],
    schemes: tuple[SchemeView, ...],
) -> PythonPages:
    places = {
        method.operation: Place(group.accessor, method.name, method.twin)
        for group in groups
        for method in group.methods
    }
    keys = [_key(group) for group in _walk(api.root)]
    return PythonPages(
        language="python",
        title="Python",
        package=config.package,
        spell=spell,
        groups=dict(zip(keys, groups, strict=True)),
        writer=SampleWriter(config, spell, schemes, places),
        paths=page_paths(spell),
        operations=tuple(o for o in api.operations() if o.id in places),
        schemes=schemes,
    )


def _walk(group: Group) -> Iterator[Group]:
    yield group
    for child in group.children:
        yield from _walk(child)


def _key(group: Group) -> str:
    return ".".join(snake(name) for name in group.path)


def _short(value: Json) -> str:
    """Code for a value, unless it is too long for a cell."""
    text = literal(value)
    if len(text) <= 80:
        return text
    return "{…}" if isinstance(value, JsonObject) else "[…]" if isinstance(value, tuple) else ""
