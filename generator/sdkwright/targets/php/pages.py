"""PHP's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.ir.api import (
    Api,
    BodyKind,
    Group,
    Operation,
    RequestObject,
    Response,
    ServerVariable,
)
from sdkwright.ir.types import Alias, Json, Record, Ref, TypeDecl, TypeExpr, TypeId
from sdkwright.ir.walk import groups as walk_groups
from sdkwright.names import NameBook
from sdkwright.render.naming import group_key
from sdkwright.render.pages.models import (
    PageNames,
    envelope_page,
    error_rows,
    exception_page,
    model_page,
    rows,
)
from sdkwright.render.pages.views import ErrorRow, ModelPage, Row, Sample, Span, Spans
from sdkwright.render.requests import by_request
from sdkwright.render.servers import missing_server

from .credentials import credentials_of
from .fields import members_of
from .groups import GroupView, Surface
from .imports import SPACES, Imports
from .literals import literal
from .operations import OperationWriter, envelope_property
from .page_facts import ENVELOPE, OPTIONS, ROOT, RUNTIME_NAMES, RUNTIME_PAGES
from .php_type import PhpType
from .requests import file_member
from .samples import Place, SampleWriter
from .spell import Speller

_SPACES = ("Errors", "Operations", "Retries", "Shared", "Types")
_NAME = re.compile(r"(?<![\w\\])(?:(?:Operations|Errors|Shared)\\)?\w+")
_OURS = ("Absent", "Date", "EventStream", "File", "JsonLines", "Unknown")
"""Classes of ``Types``, which types on the pages name alone."""


@dataclass(frozen=True, slots=True)
class PhpPages:
    """The ``Spelling`` of one package, and the ``Words`` of its models; made by ``pages_of``."""

    language: str
    title: str
    package: str
    operation_writer: OperationWriter
    groups: Mapping[str, GroupView]
    writer: SampleWriter
    names: PageNames
    operations: tuple[Operation, ...]
    variables: Mapping[str, ServerVariable]
    requests: Mapping[TypeId, Operation]

    @property
    def spell(self) -> Speller:
        return self.operation_writer.spell

    # Words

    def spans(self, type: PhpType) -> Spans:
        """A type in pieces, with links."""
        found: list[Span] = []
        end, text = 0, type.doc
        for match in _NAME.finditer(text):
            name = f"Types\\{match[0]}" if match[0] in _OURS else match[0]
            page = self.names.paths.get(name)
            if page is not None:
                found += [Span(text[end : match.start()]), Span(match[0], page)]
                end = match.end()
        found.append(Span(text[end:]))
        return tuple(span for span in found if span.text)

    def type(self, expr: TypeExpr) -> Spans:
        named = isinstance(expr, Ref) and expr.id in self.spell.names.types
        if named and isinstance(expr, Ref) and isinstance(self.spell.types[expr.id], Alias):
            return self.names.link(self.names.type(expr.id))
        return self.spans(self.spell.type(expr, self._imports))

    @property
    def _imports(self) -> Imports:
        return Imports(self.spell.root, "\\", "")

    def optional(self, type: Spans) -> Spans:
        return type if type[-1].text.endswith("null") else (*type, Span("|null"))

    def literal(self, value: Json) -> str:
        return literal(value)

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
        wanted = self.operation_writer.request_type(operation, self._imports)
        if wanted is None:
            return (OPTIONS,)
        is_object = isinstance(operation.request, RequestObject)
        said = "What the call needs." if is_object else "The body of the request."
        required = not self.operation_writer.optional(operation)
        type = self.spans(wanted)
        if not is_object and isinstance(operation.bodies[0].type, Ref):
            type = self.type(operation.bodies[0].type)
            type = type if required else self.optional(type)
        row = Row(name="$request", type=type, required=required, description=said)
        return (row, OPTIONS)

    def response(self, operation: Operation) -> Spans:
        return self.names.link(self.names.envelope(operation))

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]:
        return error_rows(operation, self.operation_writer.raised(operation), self, "data->")

    def models(self) -> Iterator[ModelPage]:
        spell = self.spell
        pages = [self._model(spell.types[id]) for id in spell.names.types]
        pages += [self._error(id) for id in self.names.exceptions]
        pages += [envelope_page(o, self, ENVELOPE, self._body) for o in self.operations]
        pages += RUNTIME_PAGES
        pages.append(self._security())
        yield from sorted(pages, key=lambda page: page.path)

    def _model(self, decl: TypeDecl) -> ModelPage:
        fields = None
        if isinstance(decl, Record):
            own = self.requests.get(decl.id)
            fields = self._rows(decl, file_member(own) if own is not None else None)
        page = replace(model_page(decl, self, fields), unknown="Types\\Unknown")
        if isinstance(decl, Alias):
            return replace(page, target=self.spans(self.spell.type(decl.target, self._imports)))
        return page

    def _rows(self, decl: Record, file: str | None = None) -> tuple[Row, ...]:
        members = members_of(decl, self.spell, self._imports, file=file)
        return rows(decl, self, [self.spans(made.type) for made in members])

    def _error(self, id: TypeId) -> ModelPage:
        base = next(page for page in RUNTIME_PAGES if page.name == "Errors\\SDKException")
        return exception_page(id, self, base.fields)

    def _body(self, response: Response) -> tuple[str, Spans]:
        type = self.operation_writer.body_type(response, self._imports)
        if response.kind is BodyKind.JSON and response.type is not None:
            return envelope_property(response), self.type(response.type)
        return envelope_property(response), self.spans(type)

    def _security(self) -> ModelPage:
        found = tuple(
            Row(
                name=c.name,
                type=(Span("?string"),),
                required=False,
                description=f"{c.doc} Else the environment variable `{c.environment}`.",
                default=literal(c.default) if c.default else "",
            )
            for c in credentials_of(self.operation_writer.schemes)
        )
        name = "Shared\\Security"
        return ModelPage(
            path=self.names.paths[name],
            name=name,
            kind="credentials",
            description="The credentials of the API. They never show in an error or in logs.",
            fields=found,
        )


def pages_of(
    api: Api,
    config: TargetConfig,
    writer: OperationWriter,
    surface: Surface,
    variables: Mapping[str, ServerVariable],
    book: NameBook,
) -> PhpPages:
    places = {
        id: Place(group.accessor, name, group.all.get(id, ""))
        for group in surface.groups
        for id, name in group.names.items()
    }
    keys = [group_key(group) for group in walk_groups(api.root)]
    server = missing_server(api.servers)
    operations = tuple(o for o in api.operations() if o.id in places)
    return PhpPages(
        language="php",
        title="PHP",
        package=config.package,
        operation_writer=writer,
        groups=dict(zip(keys, surface.groups, strict=True)),
        writer=SampleWriter(config.sdk_class, writer, places, server),
        names=_names(writer).with_pages(RUNTIME_NAMES, _SPACES, book),
        operations=operations,
        variables=variables,
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
        spaces={id: SPACES[writer.spell.types[id].space] for id in own.types},
        errors="Errors",
        operations="Operations",
        joint="\\",
        root=ROOT,
        cased=True,
        base="SDKException",
    )
