"""Python's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Api, Group, Operation, RequestObject, Response, ServerVariable
from sdkwright.ir.messages import BodyKind
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
from sdkwright.render.pages.views import (
    ErrorRow,
    ModelPage,
    Row,
    Sample,
    Span,
    Spans,
)
from sdkwright.render.requests import request_type
from sdkwright.render.servers import missing_server

from .credentials import SchemeView
from .groups import GroupView
from .imports import Imports
from .literals import literal
from .names import identifier, reserved
from .operations import raised, stream_of
from .page_facts import ENVELOPE, OPTIONS, RUNTIME_NAMES, RUNTIME_PAGES
from .samples import Place, SampleWriter
from .spell import Speller

_SPACES = ("errors", "operations", "shared", "utils")


@dataclass(frozen=True, slots=True)
class PythonPages:
    """The ``Spelling`` of one package, and the ``Words`` of its models; made by
    ``pages_of``."""

    language: str
    title: str
    package: str
    spell: Speller
    groups: Mapping[str, GroupView]
    writer: SampleWriter
    names: PageNames
    operations: tuple[Operation, ...]
    schemes: tuple[SchemeView, ...]
    variables: Mapping[str, ServerVariable]

    # Words

    def optional(self, type: Spans) -> Spans:
        return type if type[-1].text == " | None" else (*type, Span(" | None"))

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
        return self.names.link(self.names.envelope(operation))

    def has_files(self) -> bool:
        """Whether a body is a file or has parts that may be."""
        kinds = (BodyKind.MULTIPART, BodyKind.BYTES)
        return any(body.kind in kinds for o in self.operations for body in o.bodies)

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]:
        return error_rows(operation, raised(operation, self.spell), self)

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
                return self.names.link(self.names.type(id))

    def models(self) -> Iterator[ModelPage]:
        pages = [model_page(decl, self) for decl in self.spell.types.values()]
        pages += [self._exception(id) for id in self.names.exceptions]
        pages += [envelope_page(o, self, ENVELOPE, self._body) for o in self.operations]
        pages += RUNTIME_PAGES
        pages.append(self._security())
        yield from sorted(pages, key=lambda page: page.path)

    def _exception(self, id: TypeId) -> ModelPage:
        decl = self.spell.types[id]
        taken = reserved("exception")
        own = rows(decl, self) if isinstance(decl, Record) else ()
        return exception_page(id, self, (row for row in own if row.name not in taken))

    def _body(self, response: Response) -> tuple[str, Spans]:
        assert response.type is not None
        name = identifier(response.name, reserved("envelope"), prefix="body")
        if response.kind is BodyKind.BYTES:
            return name, (Span("Download"),)
        if stream := stream_of(response):
            return name, (Span(f"{stream}["), *self.type(response.type), Span("]"))
        return name, self.type(response.type)

    def _security(self) -> ModelPage:
        found = tuple(
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
            path=self.names.paths["shared.Security"],
            name="shared.Security",
            kind="credentials",
            description="The credentials of the API. They never show in a repr or in logs.",
            fields=found,
        )


def pages_of(
    api: Api,
    config: TargetConfig,
    spell: Speller,
    groups: tuple[GroupView, ...],
    schemes: tuple[SchemeView, ...],
    variables: Mapping[str, ServerVariable],
    book: NameBook,
) -> PythonPages:
    places = {
        method.operation: Place(group.accessor, method.name, method.twin)
        for group in groups
        for method in group.methods
    }
    names = PageNames(
        decls=spell.types,
        types=spell.names.classes,
        exceptions=spell.names.exceptions,
        envelopes=spell.names.envelopes,
        fields=spell.names.fields,
        members=spell.names.members,
    )
    keys = [group_key(group) for group in walk_groups(api.root)]
    return PythonPages(
        language="python",
        title="Python",
        package=config.package,
        spell=spell,
        groups=dict(zip(keys, groups, strict=True)),
        writer=SampleWriter(config, spell, schemes, places, missing_server(api.servers)),
        names=names.with_pages(RUNTIME_NAMES, _SPACES, book),
        operations=tuple(o for o in api.operations() if o.id in places),
        schemes=schemes,
        variables=variables,
    )
