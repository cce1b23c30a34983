"""Go's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Api, Group, Operation, RequestObject, Response, ServerVariable
from sdkwright.ir.types import Json, Record, TypeDecl, TypeExpr, TypeId, Union
from sdkwright.ir.walk import groups as walk_groups
from sdkwright.names import NameBook
from sdkwright.render.naming import group_key
from sdkwright.render.pages.models import (
    PageNames,
    envelope_page,
    error_rows,
    model_page,
    rows,
)
from sdkwright.render.pages.views import ErrorRow, ModelPage, Row, Sample, Span, Spans
from sdkwright.render.requests import by_request
from sdkwright.render.servers import missing_server

from .credentials import fields_of
from .fields import Member, members_of
from .groups import Surface
from .literals import json_text
from .operations import OperationWriter, envelope_field
from .page_facts import CONTEXT, ENVELOPE, OPTIONS, RUNTIME_NAMES, RUNTIME_PAGES
from .parameters import request_members
from .samples import Place, SampleWriter
from .spell import PACKAGES, Speller
from .unions import choices_of
from .views import GroupView

_SPACES = ("operations", "retry", "sdkerrors", "shared")
_NAME = re.compile(r"\b(?:operations|sdkerrors|shared)\.\w+")


@dataclass(frozen=True, slots=True)
class GoPages:
    """The ``Spelling`` of one package, and the ``Words`` of its models; made by ``pages_of``.

    ``requests`` has the operations by their request objects.
    """

    language: str
    title: str
    package: str
    operation_writer: OperationWriter
    groups: Mapping[str, GroupView]
    writer: SampleWriter
    names: PageNames
    operations: tuple[Operation, ...]
    variables: Mapping[str, ServerVariable]
    spell: Speller
    requests: Mapping[TypeId, Operation]

    # Words

    def spans(self, text: str) -> Spans:
        """A type in pieces, with links."""
        found: list[Span] = []
        end = 0
        for match in _NAME.finditer(text):
            page = self.names.paths.get(match[0])
            if page is not None:
                found += [Span(text[end : match.start()]), Span(match[0], page)]
                end = match.end()
        found.append(Span(text[end:]))
        return tuple(span for span in found if span.text)

    def type(self, expr: TypeExpr) -> Spans:
        return self.spans(self.spell.codec(expr).type)

    def optional(self, type: Spans) -> Spans:
        return type

    def literal(self, value: Json) -> str:
        return json_text(value)

    # Spelling

    def accessor(self, group: Group) -> str:
        return self.groups[group_key(group)].accessor

    def group_title(self, group: Group) -> str:
        return self.groups[group_key(group)].cls

    def method(self, operation: Operation) -> str | None:
        place = self.writer.places.get(operation.id)
        return place.name if place is not None else None

    def samples(self, operation: Operation) -> tuple[Sample, ...]:
        found = [Sample("Call", self.writer.program(operation))]
        if self.writer.places[operation.id].all:
            said = "Items of all pages"
            found.append(Sample(said, self.writer.over_pages(operation), said))
        return tuple(found)

    def error_sample(self, operation: Operation) -> Sample:
        return Sample("Error handling", self.writer.with_errors(operation))

    def parameters(self, operation: Operation) -> tuple[Row, ...]:
        wanted = self.operation_writer.request(operation, self.spell)
        if not wanted:
            return (CONTEXT, OPTIONS)
        is_object = isinstance(operation.request, RequestObject)
        said = "What the call needs." if is_object else "The body of the request."
        type = self.spans(wanted)
        request = Row(name="request", type=type, required=True, description=said)
        return (CONTEXT, request, OPTIONS)

    def response(self, operation: Operation) -> Spans:
        envelope = self.names.link(self.names.envelope(operation))
        return (Span("*"), *envelope, Span(", error"))

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]:
        return error_rows(operation, self.operation_writer.raised(operation), self)

    def models(self) -> Iterator[ModelPage]:
        spell = self.spell
        pages = [self._model(spell.types[id]) for id in spell.names.types]
        pages += [self._error(id) for id in self.names.exceptions]
        pages += [envelope_page(o, self, ENVELOPE, self._body(o)) for o in self.operations]
        pages += RUNTIME_PAGES
        pages.append(self._security())
        yield from sorted(pages, key=lambda page: page.path)

    def _model(self, decl: TypeDecl) -> ModelPage:
        if isinstance(decl, Record):
            own = self.requests.get(decl.id)
            if own is not None:
                members = request_members(own, decl, self.spell)
            else:
                members = members_of(decl, self.spell)
            return model_page(decl, self, self._rows(decl, members))
        page = model_page(decl, self)
        if not isinstance(decl, Union):
            return page
        fields = choices_of(decl, self.spell)
        variants = tuple((self.spans(f"{f.name} {f.type}"), f.variant.tags) for f in fields)
        return replace(page, variants=variants, unknown="Unknown json.RawMessage")

    def _rows(self, decl: Record, members: list[Member]) -> tuple[Row, ...]:
        shown = rows(decl, self, [self.spans(made.type) for made in members])
        return tuple(
            replace(row, name=made.name, wire=made.field.wire)
            if row.name != made.name or row.wire != made.field.wire
            else row
            for row, made in zip(shown, members, strict=True)
        )

    def _error(self, id: TypeId) -> ModelPage:
        decl = self.spell.types[id]
        name = self.names.exception(id)
        fields: tuple[Row, ...] = ()
        if isinstance(decl, Record):
            fields = self._rows(decl, members_of(decl, self.spell, error=True))
        return ModelPage(
            path=self.names.paths[name],
            name=name,
            kind="exception",
            description=decl.doc.description.strip() or decl.doc.summary.strip(),
            fields=fields,
        )

    def _body(self, operation: Operation) -> _Body:
        return _Body(self, operation)

    def _security(self) -> ModelPage:
        found = tuple(
            Row(
                name=c.name,
                type=(Span("*string"),),
                required=False,
                description=f"{c.doc} Else the environment variable `{c.environment}`.",
                default=json_text(c.default) if c.default else "",
            )
            for c in fields_of(self.operation_writer.schemes)
        )
        return ModelPage(
            path=self.names.paths["shared.Security"],
            name="shared.Security",
            kind="credentials",
            description="The credentials of the API. They never show in an error or in logs.",
            fields=found,
        )


@dataclass(frozen=True, slots=True)
class _Body:
    """The field of a body in the envelope of an operation, and its type."""

    pages: GoPages
    operation: Operation

    def __call__(self, response: Response) -> tuple[str, Spans]:
        writer = self.pages.operation_writer
        result = writer.result(self.operation, response, self.pages.spell)
        assert result is not None
        return envelope_field(response), self.pages.spans(result.type)


def pages_of(
    api: Api,
    config: TargetConfig,
    package: str,
    writer: OperationWriter,
    surface: Surface,
    variables: Mapping[str, ServerVariable],
    book: NameBook,
) -> GoPages:
    places = {
        method.operation: Place(group.accessor, method.name, method.all)
        for group in surface.groups
        for method in group.methods
    }
    operations = tuple(o for o in api.operations() if o.id in places)
    return GoPages(
        language="go",
        title="Go",
        package=config.package,
        operation_writer=writer,
        groups=dict(zip(map(group_key, walk_groups(api.root)), surface.groups, strict=True)),
        writer=SampleWriter(config, package, writer, places, missing_server(api.servers)),
        names=_names(writer).with_pages(RUNTIME_NAMES, _SPACES, book),
        operations=operations,
        variables=variables,
        spell=writer.spell.within(None),
        requests=by_request(operations),
    )


def _names(writer: OperationWriter) -> PageNames:
    own = writer.spell.names
    return PageNames(
        decls=writer.spell.types,
        types=own.types,
        exceptions=own.exceptions,
        envelopes=own.envelopes,
        fields=own.fields,
        members=own.members,
        spaces={id: PACKAGES[own.homes[id]] for id in own.types},
        errors="sdkerrors",
        root="pkg/models",
    )
