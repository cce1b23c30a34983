"""Python's side of the docs pages: names, types with links, rows and code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
from sdkwright.render.pages.views import (
    ErrorRow,
    ModelPage,
    Row,
    Sample,
    Span,
    Spans,
)
from sdkwright.render.requests import request_type

from .credentials import SchemeView
from .groups import GroupView
from .imports import Imports
from .literals import literal
from .names import identifier, reserved
from .operations import raised
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
    paths: Mapping[str, str]
    operations: tuple[Operation, ...]
    schemes: tuple[SchemeView, ...]

    # Words

    def declared(self, id: TypeId) -> str:
        return f"{self.spell.types[id].space.value}.{self.spell.names.classes[id]}"

    def field(self, record: TypeId, wire: str) -> str | None:
        return self.spell.names.fields.get((record, wire))

    def member(self, enum: TypeId, index: int) -> str | None:
        return self.spell.names.members.get((enum, index))

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
        name = self.spell.names.envelopes[operation.id]
        return (Span(f"operations.{name}", self.paths[f"operations.{name}"]),)

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

    def _field_names(self, id: str) -> tuple[str, ...]:
        decl = self.spell.types[id]
        fields = decl.fields if isinstance(decl, Record) else ()
        return tuple(self.spell.names.fields[id, field.wire] for field in fields)

    def _named(self, name: str) -> Spans:
        return (Span(name, self.paths[name]),)

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
                return self._named(self.declared(id))

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

    def _exception(self, id: str) -> ModelPage:
        name = f"errors.{self.spell.names.exceptions[id]}"
        decl = self.spell.types[id]
        data = Row(
            name="data",
            type=self._named(self.declared(id)),
            required=True,
            description="The decoded body.",
        )
        taken = reserved("exception")
        own = rows(decl, self) if isinstance(decl, Record) else ()
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
        found: list[Row] = []
        for response in operation.success:
            field = identifier(response.name, reserved("envelope"), prefix="body")
            if response.type is None or any(row.name == field for row in found):
                continue
            found.append(
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
            fields=(*ENVELOPE, *found),
        )

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
            path=self.paths["shared.Security"],
            name="shared.Security",
            kind="credentials",
            description="The credentials of the API. They never show in a repr or in logs.",
            fields=found,
        )


def _names(spell: Speller) -> Iterator[str]:
    for id, decl in spell.types.items():
        yield f"{decl.space.value}.{spell.names.classes[id]}"
    for name in spell.names.exceptions.values():
        yield f"errors.{name}"
    for name in spell.names.envelopes.values():
        yield f"operations.{name}"


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
    keys = [group_key(group) for group in walk_groups(api.root)]
    return PythonPages(
        language="python",
        title="Python",
        package=config.package,
        spell=spell,
        groups=dict(zip(keys, groups, strict=True)),
        writer=SampleWriter(config, spell, schemes, places),
        paths=page_paths(RUNTIME_NAMES, _names(spell), _SPACES),
        operations=tuple(o for o in api.operations() if o.id in places),
        schemes=schemes,
    )
