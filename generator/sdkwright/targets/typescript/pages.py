"""TypeScript's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Api, Group, Operation, RequestObject, Response, ServerVariable
from sdkwright.ir.types import (
    Const,
    Json,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    TypeExpr,
    TypeId,
)
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
from sdkwright.render.requests import request_type
from sdkwright.render.servers import missing_server

from .groups import GroupView, Surface
from .imports import Imports
from .literals import literal
from .operations import OperationWriter, envelope_property, raised
from .page_facts import ENVELOPE, OPTIONS, RUNTIME_NAMES, RUNTIME_PAGES
from .samples import Place, SampleWriter
from .spell import Speller

_SPACES = ("errors", "operations", "shared", "types")


@dataclass(frozen=True, slots=True)
class TypeScriptPages:
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

    @property
    def spell(self) -> Speller:
        return self.operation_writer.spell

    # Words

    def type(self, expr: TypeExpr) -> Spans:
        match expr:
            case Scalar() | Const():
                return (Span(self.spell.text(expr, Imports("docs"))),)
            case ListOf(inner):
                item = self.type(inner)
                if isinstance(inner, Nullable):
                    return (Span("("), *item, Span(")[]"))
                return (*item, Span("[]"))
            case MapOf(inner):
                return (Span("{ [key: string]: "), *self.type(inner), Span(" }"))
            case Nullable(inner):
                return (*self.type(inner), Span(" | null"))
            case Ref(id):
                return self.names.link(self.names.type(id))

    def optional(self, type: Spans) -> Spans:
        return type if type[-1].text == "unknown" else (*type, Span(" | undefined"))

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
        function = "Standalone function"
        return (
            Sample("Class", self.writer.with_class(operation)),
            Sample(function, self.writer.standalone(operation), function),
        )

    def error_sample(self, operation: Operation) -> Sample:
        return Sample("Error handling", self.writer.with_errors(operation))

    def parameters(self, operation: Operation) -> tuple[Row, ...]:
        wanted = request_type(operation)
        if wanted is None:
            return OPTIONS
        if isinstance(operation.request, RequestObject):
            said = "What the call needs."
        else:
            said = "The body of the request."
        request = Row(name="request", type=self.type(wanted), required=True, description=said)
        return (request, *OPTIONS)

    def response(self, operation: Operation) -> Spans:
        envelope = self.names.link(self.names.envelope(operation))
        if operation.pagination is None:
            return (Span("Promise<"), *envelope, Span(">"))
        item = self.type(self.operation_writer.item_type(operation))
        return (Span("Promise<Paged<"), *envelope, Span(", "), *item, Span(">>"))

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]:
        return error_rows(operation, raised(operation, self.spell), self, "data.")

    def models(self) -> Iterator[ModelPage]:
        pages = [model_page(decl, self) for decl in self.spell.types.values()]
        pages += [self._exception(id) for id in self.names.exceptions]
        pages += [envelope_page(o, self, ENVELOPE, self._body) for o in self.operations]
        pages += RUNTIME_PAGES
        pages.append(self._security())
        yield from sorted(pages, key=lambda page: page.path)

    def _exception(self, id: TypeId) -> ModelPage:
        decl = self.spell.types[id]
        own = rows(decl, self) if isinstance(decl, Record) else ()
        return exception_page(id, self, (replace(r, name=f"data.{r.name}") for r in own))

    def _body(self, response: Response) -> tuple[str, Spans]:
        """The property of a body and its type: with links, unless it is a stream."""
        assert response.type is not None
        text = self.operation_writer.body_text(response)
        return envelope_property(response), (Span(text),) if text else self.type(response.type)

    def _security(self) -> ModelPage:
        found = tuple(
            Row(
                name=c.name,
                type=(Span("string | undefined"),),
                required=False,
                description=f"{c.doc} Else the environment variable `{c.environment}`.",
                default=literal(c.default) if c.default else "",
            )
            for scheme in self.operation_writer.schemes
            for c in scheme.credentials
        )
        return ModelPage(
            path=self.names.paths["shared.Security"],
            name="shared.Security",
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
) -> TypeScriptPages:
    places = {
        method.operation: Place(group.accessor, method.name, method.function)
        for group in surface.groups
        for method in group.methods
    }
    spell = writer.spell
    names = PageNames(
        decls=spell.types,
        types={id: spell.names.types[id] for id in spell.types},
        exceptions=spell.names.exceptions,
        envelopes=spell.names.envelopes,
        fields=spell.names.fields,
        members=spell.names.members,
    )
    keys = [group_key(group) for group in walk_groups(api.root)]
    return TypeScriptPages(
        language="typescript",
        title="TypeScript",
        package=config.package,
        operation_writer=writer,
        groups=dict(zip(keys, surface.groups, strict=True)),
        writer=SampleWriter(config, spell, writer.schemes, places, missing_server(api.servers)),
        names=names.with_pages(RUNTIME_NAMES, _SPACES, book),
        operations=tuple(o for o in api.operations() if o.id in places),
        variables=variables,
    )
