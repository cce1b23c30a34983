"""Operations → what the runtime needs of them, and the envelopes of their responses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.api import (
    Body,
    BodyKind,
    Operation,
    Pagination,
    PaginationKind,
    Param,
    RequestObject,
    Response,
    Retries,
)
from sdkwright.ir.paths import at_path, paged_item, param_index
from sdkwright.ir.types import (
    Nullable,
    Record,
    Ref,
    Required,
    TypeExpr,
    TypeId,
)
from sdkwright.ir.walk import unaliased
from sdkwright.render.credentials import security_of
from sdkwright.render.requests import documented_errors, is_base64, request_type
from sdkwright.render.servers import default_url
from sdkwright.rules import RequestPart, ResponsePart

from .credentials import SchemeView
from .imports import Imports, Scope, Symbol
from .layout import Bracket, Node, call, layout, slots, tuple_of
from .literals import WIDTH, literal, string
from .models import Embedded
from .names import identifier, reserved
from .spell import Speller, with_none

_RUNTIME = "._runtime.operation"
_PAGES = {
    PaginationKind.CURSOR: "Cursor",
    PaginationKind.OFFSET: "Offset",
    PaginationKind.PAGE: "PageNumber",
    PaginationKind.NEXT_URL: "NextUrl",
}
_BACKOFF = {
    "initial_interval": "initial_ms",
    "max_interval": "max_ms",
    "exponent": "exponent",
    "max_elapsed_time": "max_elapsed_ms",
}
_STREAMS = {BodyKind.SSE: "EventStream", BodyKind.JSON_LINES: "JsonLines"}


_PAGE = Symbol("._runtime.pages", "Page")
_RESPONSE = Symbol("._runtime.response", "Response")


def stream_of(response: Response) -> str:
    """The runtime's class for a body of values that arrive one by one; "" for any other."""
    return _STREAMS.get(response.kind, "") if response.kind is not None else ""


@dataclass(frozen=True, slots=True)
class EnvelopeField:
    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """``classes`` are the models of the operation alone, already text."""

    prose: str
    imports: tuple[str, ...]
    classes: str
    begins_with_class: bool
    envelope: str
    base: str
    envelope_prose: str
    slots: str
    fields: tuple[EnvelopeField, ...]
    operation: str


class OperationWriter:
    """Makes the views of one API's operations; ``scope`` is that of the module being written."""

    def __init__(self, spell: Speller, schemes: tuple[SchemeView, ...]) -> None:
        self._spell = spell
        self._schemes = schemes

    def view(self, operation: Operation, models: Embedded | None) -> OperationView:
        """The module of an operation, whose own models are ``models``."""
        name = self._spell.names.envelopes[operation.id]
        path = f".models.operations.{self._spell.names.operation_modules[operation.id]}"
        scope = models.imports if models is not None else Imports(path, (name, "OPERATION"))
        if operation.pagination is None:
            base = scope.local(_RESPONSE)
        else:
            base = f"{scope.local(_PAGE)}[{self.item_type(operation, scope)}]"
        fields = self.envelope(operation, scope)
        text = self.operation(operation, scope)
        route = f"{operation.method} {operation.path_text}"
        return OperationView(
            prose=f"{operation.id}: {route}" if route not in operation.id else route,
            imports=tuple(scope.lines()),
            classes=models.text if models is not None else "",
            begins_with_class=models is not None and models.text.startswith("class "),
            envelope=name,
            base=base,
            envelope_prose=f"What ``{operation.id}`` answers.",
            slots=slots([field.name for field in fields]),
            fields=fields,
            operation=text,
        )

    def envelope(self, operation: Operation, scope: Scope) -> tuple[EnvelopeField, ...]:
        """A field for each success body; bodies of one name share it."""
        fields: dict[str, EnvelopeField] = {}
        for response in operation.success:
            name = self.field(response)
            if name and response.type is not None and name not in fields:
                text = with_none(self.body_type(response, scope), scope)
                if len(name) + len(text) + 6 > WIDTH:
                    text = f"(\n        {text}\n    )"
                fields[name] = EnvelopeField(name, text, response.doc.description.strip())
        return tuple(fields.values())

    def field(self, response: Response) -> str:
        """The envelope's attribute for a body, "" where there is none."""
        return identifier(response.name, reserved("envelope"), prefix="body")

    def body_type(self, response: Response, scope: Scope) -> str:
        assert response.type is not None and response.kind is not None
        if response.kind is BodyKind.BYTES:
            return scope.local(Symbol("._runtime.streams", "Download"))
        text = self._spell.annotation(response.type, scope)
        if stream := stream_of(response):
            return f"{scope.local(Symbol('._runtime.streams', stream))}[{text}]"
        return text

    def operation(self, operation: Operation, scope: Scope) -> str:
        """The expression that makes the runtime's ``Operation``."""
        name = scope.local(Symbol(_RUNTIME, "Operation"))
        arguments = list(self._arguments(operation, scope))
        return layout(Bracket(f"{name}(", tuple(arguments), exploded=True), 0)

    def _arguments(self, operation: Operation, scope: Scope) -> Iterator[Node]:
        yield f"id={string(operation.variant_of or operation.id)}"
        yield f"method={string(operation.method)}"
        yield f"path={string(operation.path_text)}"
        wanted = request_type(operation)
        if wanted is not None:
            yield f"request={self._spell.annotation(wanted, scope)}"
        if operation.params:
            yield tuple_of("params", [self._param(operation, p, scope) for p in operation.params])
        if operation.bodies:
            yield tuple_of("bodies", [self._body(operation, operation.bodies[0], scope)])
        yield f"envelope={self._spell.names.envelopes[operation.id]}"
        yield tuple_of("results", [self._result(r, scope) for r in operation.success])
        failures = list(self._failures(operation, scope))
        if failures:
            yield tuple_of("failures", failures)
        security = security_of(operation, frozenset(s.id for s in self._schemes))
        if security:
            yield tuple_of("security", [literal_tuple(alternative) for alternative in security])
        if operation.servers:
            yield tuple_of("servers", [string(default_url(s)) for s in operation.servers])
        if operation.retries is not None:
            yield retry_config("retries", operation.retries, scope)
        if operation.idempotency_header:
            yield f"idempotency={string(operation.idempotency_header)}"
        if operation.pagination is not None:
            yield self._pages(operation, operation.pagination, scope)

    def _param(self, operation: Operation, param: Param, scope: Scope) -> Node:
        arguments = [
            string(self._request_field(operation, operation.params.index(param))),
            string(param.wire),
            string(param.where.value),
            string(param.style.value),
            repr(param.explode),
        ]
        if isinstance(param.presence, Required):
            arguments.append("required=True")
        if param.allow_reserved:
            arguments.append("allow_reserved=True")
        return call(scope.local(Symbol(_RUNTIME, "Param")), arguments)

    def _request_field(self, operation: Operation, index: int) -> str:
        """The attribute of the request model at ``index``: parameters in order, then the body."""
        assert isinstance(operation.request, RequestObject)
        record = self._spell.types[operation.request.record]
        assert isinstance(record, Record)
        return self._spell.names.fields[record.id, record.fields[index].wire]

    def _body(self, operation: Operation, body: Body, scope: Scope) -> Node:
        arguments: list[Node] = [string(body.kind.value), string(body.media)]
        if isinstance(operation.request, RequestObject):
            field = self._request_field(operation, len(operation.params))
            arguments.append(f"field={string(field)}")
        if operation.body_required:
            arguments.append("required=True")
        parts = self._parts(body, scope)
        if parts:
            arguments.append(tuple_of("parts", parts))
        return call(scope.local(Symbol(_RUNTIME, "Body")), arguments)

    def _parts(self, body: Body, scope: Scope) -> list[Node]:
        record = self._record(body.type)
        if body.kind not in (BodyKind.FORM, BodyKind.MULTIPART) or record is None:
            return []
        said = {part.wire: part for part in body.parts}
        made: list[Node] = []
        for field in record.fields:
            name = self._spell.names.fields[record.id, field.wire]
            arguments = [string(name), string(field.wire)]
            part = said.get(field.wire)
            if part is not None and part.media:
                arguments.append(f"media={string(part.media)}")
            if part is not None and part.style is not None:
                arguments.append(f"style={string(part.style.value)}")
            if part is not None and not part.explode:
                arguments.append("explode=False")
            if part is not None and part.allow_reserved:
                arguments.append("allow_reserved=True")
            if body.kind is BodyKind.MULTIPART and is_base64(field.type, self._spell.types):
                arguments.append("base64=True")
            made.append(call(scope.local(Symbol(_RUNTIME, "Part")), arguments))
        return made

    def _record(self, expr: TypeExpr) -> Record | None:
        inner = unaliased(expr, self._spell.types)
        if isinstance(inner, Nullable):
            inner = unaliased(inner.inner, self._spell.types)
        decl = self._spell.types.get(inner.id) if isinstance(inner, Ref) else None
        return decl if isinstance(decl, Record) else None

    def _result(self, response: Response, scope: Scope) -> Node:
        arguments = [string(response.status)]
        if response.type is not None and response.kind is not None:
            arguments += [
                string(response.kind.value),
                string(response.media),
                f"field={string(self.field(response))}",
            ]
            if response.kind is not BodyKind.BYTES:
                arguments.append(f"type={self._spell.annotation(response.type, scope)}")
        return call(scope.local(Symbol(_RUNTIME, "Result")), arguments)

    def _failures(self, operation: Operation, scope: Scope) -> Iterator[Node]:
        for response, id in raised(operation, self._spell):
            error = scope.local(error_symbol(id, self._spell))
            arguments = [string(response.status), string(response.media), error]
            yield call(scope.local(Symbol(_RUNTIME, "Failure")), arguments)

    def _pages(self, operation: Operation, pages: Pagination, scope: Scope) -> Node:
        response = operation.paged
        assert response is not None
        name, arguments = _PAGES[pages.kind], []
        if pages.param is not None:
            arguments.append(f"param={self._in_request(operation, pages.param)}")
        arguments.append(f"result={string(self.field(response))}")
        arguments.append(f"items={literal_tuple(self._path(response.type, pages.items))}")
        if pages.size is not None and pages.kind in (PaginationKind.OFFSET, PaginationKind.PAGE):
            arguments.append(f"size={self._in_request(operation, pages.size)}")
        for key in ("next", "more", "total", "pages"):
            part: ResponsePart | None = getattr(pages, key)
            if part is not None:
                arguments.append(f"{key}={self._in_response(response, part)}")
        if pages.start != (pages.kind is PaginationKind.PAGE):
            arguments.append(f"first={pages.start}")
        return call(f"pages={scope.local(Symbol(_RUNTIME, name))}", arguments)

    def _in_request(self, operation: Operation, part: RequestPart) -> str:
        """The attributes that lead to a part of the request; a text where it is one."""
        if part.param:
            index = param_index(operation, part.param)
            assert index is not None
            return string(self._request_field(operation, index))
        names = self._path(operation.bodies[0].type, part.path)
        if isinstance(operation.request, RequestObject):
            names = (self._request_field(operation, len(operation.params)), *names)
        return string(names[0]) if len(names) == 1 else literal_tuple(names)

    def _in_response(self, response: Response, part: ResponsePart) -> str:
        """The name of a header as a text, or the attributes that lead to a member of the body."""
        if part.header:
            return string(part.header)
        return literal_tuple(self._path(response.type, part.path))

    def _path(self, expr: TypeExpr | None, wires: tuple[str, ...]) -> tuple[str, ...]:
        """Wire names from the root of a body → the attributes of its models."""
        names = []
        for wire in wires:
            record = self._record(expr) if expr is not None else None
            names.append(self._spell.names.fields[record.id, wire] if record is not None else wire)
            expr = at_path(expr, (wire,), self._spell.types) if expr is not None else None
        return tuple(names)

    def item_type(self, operation: Operation, scope: Scope) -> str:
        """The type of what the pages of an operation list."""
        return self._spell.annotation(paged_item(operation, self._spell.types), scope)


def retry_config(name: str, retries: Retries, scope: Scope) -> Node:
    """The argument ``name`` with what differs from the defaults of the runtime."""
    usual = Retries()
    config = scope.local(Symbol("._runtime.retries", "RetryConfig"))
    if not retries.enabled:
        return call(f"{name}={config}", ['"none"'])
    times = [
        f"{keyword}={getattr(retries, key)!r}"
        for keyword, key in _BACKOFF.items()
        if getattr(retries, key) != getattr(usual, key)
    ]
    arguments: list[Node] = []
    if times:
        strategy = scope.local(Symbol("._runtime.retries", "BackoffStrategy"))
        arguments.append(call(f"backoff={strategy}", times))
    if not retries.connection_errors:
        arguments.append("retry_connection_errors=False")
    if retries.statuses != usual.statuses:
        arguments.append(f"status_codes={literal_tuple(retries.statuses)}")
    return call(f"{name}={config}", arguments)


def raised(operation: Operation, spell: Speller) -> Iterator[tuple[Response, TypeId]]:
    """The documented errors that have a class of their own, with the id of their declaration."""
    return documented_errors(operation, spell.types, spell.names.exceptions)


def error_symbol(id: TypeId, spell: Speller) -> Symbol:
    """The exception for an error body."""
    names = spell.names
    return Symbol(f".models.errors.{names.error_modules[id]}", names.exceptions[id])


def error_classes(operation: Operation, spell: Speller) -> tuple[str, ...]:
    """Names of the exceptions an operation documents, in the order of its responses."""
    return tuple(dict.fromkeys(spell.names.exceptions[id] for _, id in raised(operation, spell)))


def literal_tuple(value: object) -> str:
    """A tuple of texts and tuples, as source."""
    if isinstance(value, tuple):
        inner = ", ".join(map(literal_tuple, value))
        return f"({inner}{',' if len(value) == 1 else ''})"
    return literal(value if isinstance(value, str) else str(value))
