"""TypeScript's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Api, Group, Operation, RequestObject
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
from sdkwright.render.naming import group_key
from sdkwright.render.pages.models import model_page, page_paths, rows
from sdkwright.render.pages.views import ErrorRow, ModelPage, Row, Sample, Span, Spans
from sdkwright.render.requests import request_type

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
    paths: Mapping[str, str]
    operations: tuple[Operation, ...]

    @property
    def spell(self) -> Speller:
        return self.operation_writer.spell

    # Words

    def declared(self, id: TypeId) -> str:
        return f"{self.spell.types[id].space.value}.{self.spell.names.types[id]}"

    def field(self, record: TypeId, wire: str) -> str | None:
        return self.spell.names.fields.get((record, wire))

    def member(self, enum: TypeId, index: int) -> str | None:
        return self.spell.names.members.get((enum, index))

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
                return self._named(self.declared(id))

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
        envelope = self._named(f"operations.{self.spell.names.envelopes[operation.id]}")
        if operation.pagination is None:
            return (Span("Promise<"), *envelope, Span(">"))
        item = self.type(self.operation_writer.item_type(operation))
        return (Span("Promise<Paged<"), *envelope, Span(", "), *item, Span(">>"))

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]:
        found = [
            ErrorRow(
                type=self._named(f"errors.{self.spell.names.exceptions[id]}"),
                statuses=response.status,
                media=response.media,
                fields=self._field_names(id),
            )
            for response, id in raised(operation, self.spell)
        ]
        fallback = self._named("errors.SDKError")
        return (*found, ErrorRow(type=fallback, statuses="4XX, 5XX", media="*/*"))

    def _field_names(self, id: TypeId) -> tuple[str, ...]:
        decl = self.spell.types[id]
        fields = decl.fields if isinstance(decl, Record) else ()
        return tuple(f"data.{name}" for f in fields if (name := self.field(id, f.wire)))

    def _named(self, name: str) -> Spans:
        return (Span(name, self.paths[name]),)

    def models(self) -> Iterator[ModelPage]:
        pages = [
            model_page(decl, self.paths[self.declared(id)], self)
            for id, decl in self.spell.types.items()
        ]
        pages += [self._exception(id) for id in self.spell.names.exceptions]
        pages += [self._envelope(operation) for operation in self.operations]
        pages += RUNTIME_PAGES
        pages.append(self._security())
        yield from sorted(pages, key=lambda page: page.path)

    def _exception(self, id: TypeId) -> ModelPage:
        name = f"errors.{self.spell.names.exceptions[id]}"
        decl = self.spell.types[id]
        data = Row(
            name="data",
            type=self._named(self.declared(id)),
            required=True,
            description="The decoded body.",
        )
        shown = rows(decl, self) if isinstance(decl, Record) else ()
        return ModelPage(
            path=self.paths[name],
            name=name,
            kind="exception",
            description=decl.doc.description.strip() or decl.doc.summary.strip(),
            fields=(data, *(replace(row, name=f"data.{row.name}") for row in shown)),
        )

    def _envelope(self, operation: Operation) -> ModelPage:
        name = f"operations.{self.spell.names.envelopes[operation.id]}"
        found: dict[str, Row] = {}
        for response in operation.success:
            field = envelope_property(response)
            if response.type is not None and field not in found:
                found[field] = Row(
                    name=field,
                    type=self.optional(self._body(operation, field)),
                    required=False,
                    description=response.doc.description.strip(),
                )
        return ModelPage(
            path=self.paths[name],
            name=name,
            kind="response",
            description=f"What `{operation.id}` answers.",
            fields=(*ENVELOPE, *found.values()),
        )

    def _body(self, operation: Operation, field: str) -> Spans:
        """The type of a body: with links, unless it is a stream."""
        response = next(r for r in operation.success if envelope_property(r) == field)
        assert response.type is not None
        text = self.operation_writer.body_text(response)
        return (Span(text),) if text else self.type(response.type)

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
            path=self.paths["shared.Security"],
            name="shared.Security",
            kind="credentials",
            description="The credentials of the API. They never show in an error or in logs.",
            fields=found,
        )


def pages_of(
    api: Api, config: TargetConfig, writer: OperationWriter, surface: Surface
) -> TypeScriptPages:
    places = {
        method.operation: Place(group.accessor, method.name, method.function)
        for group in surface.groups
        for method in group.methods
    }
    spell = writer.spell
    names = [f"{d.space.value}.{spell.names.types[id]}" for id, d in spell.types.items()]
    names += [f"errors.{name}" for name in spell.names.exceptions.values()]
    names += [f"operations.{name}" for name in spell.names.envelopes.values()]
    keys = [group_key(group) for group in walk_groups(api.root)]
    return TypeScriptPages(
        language="typescript",
        title="TypeScript",
        package=config.package,
        operation_writer=writer,
        groups=dict(zip(keys, surface.groups, strict=True)),
        writer=SampleWriter(config, spell, writer.schemes, places),
        paths=page_paths(RUNTIME_NAMES, names, _SPACES),
        operations=tuple(o for o in api.operations() if o.id in places),
    )
