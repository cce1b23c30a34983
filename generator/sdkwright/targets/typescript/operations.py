"""Operations → one module each: request, response, errors, and what the runtime needs of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.ir.api import (
    Body,
    BodyKind,
    Operation,
    Pagination,
    PaginationKind,
    Param,
    Part,
    RequestObject,
    Response,
    Style,
    Where,
)
from sdkwright.ir.paths import at_path, bare, paged_item, param_index
from sdkwright.ir.types import Record, Required, TypeExpr, TypeId
from sdkwright.render.credentials import security_of
from sdkwright.render.requests import documented_errors, is_base64, request_type
from sdkwright.render.servers import default_url
from sdkwright.rules import RequestPart, ResponsePart

from .credentials import SchemeView
from .imports import Imports, Symbol
from .layout import Doc, Fluid, array, call, generic, joined, layout, object_of
from .literals import key, own_key, string
from .models import MemberView, interface
from .names import identifier, reserved
from .retries import retry_config
from .spell import Speller, assigned, lib, union_of

_DEFAULT_STYLES = {
    Where.PATH: Style.SIMPLE,
    Where.QUERY: Style.FORM,
    Where.QUERYSTRING: Style.FORM,
    Where.HEADER: Style.SIMPLE,
    Where.COOKIE: Style.FORM,
}
_BODIES = {
    BodyKind.JSON: ("jsonBody", "bodies", "application/json"),
    BodyKind.FORM: ("formBody", "bodies", "application/x-www-form-urlencoded"),
    BodyKind.MULTIPART: ("multipartBody", "multipart", "multipart/form-data"),
    BodyKind.TEXT: ("textBody", "bodies", "text/plain"),
    BodyKind.BYTES: ("bytesBody", "bodies", "application/octet-stream"),
    BodyKind.JSON_LINES: ("jsonLinesBody", "bodies", "application/jsonl"),
    BodyKind.SSE: ("textBody", "bodies", "text/plain"),
}
_RESPONSES = {
    BodyKind.JSON: ("json", "responses", "application/json"),
    BodyKind.FORM: ("text", "responses", "text/plain"),
    BodyKind.MULTIPART: ("bytes", "responses", "application/octet-stream"),
    BodyKind.TEXT: ("text", "responses", "text/plain"),
    BodyKind.BYTES: ("bytes", "responses", "application/octet-stream"),
    BodyKind.SSE: ("eventStream", "streams", "text/event-stream"),
    BodyKind.JSON_LINES: ("jsonLines", "streams", "application/jsonl"),
}
_PAGES = {
    PaginationKind.CURSOR: "cursor",
    PaginationKind.OFFSET: "offset",
    PaginationKind.PAGE: "pageNumber",
    PaginationKind.NEXT_URL: "nextURL",
}
_STREAMS = {BodyKind.SSE: "EventStream", BodyKind.JSON_LINES: "JsonLines"}
ENVELOPE = lib("ResponseInfo", "operation")


@dataclass(frozen=True, slots=True)
class OperationView:
    """``request`` is the head of the interface of the request, "" where there is none."""

    imports: tuple[str, ...]
    request: str
    request_prose: str
    request_members: tuple[MemberView, ...]
    envelope: str
    envelope_prose: str
    envelope_members: tuple[MemberView, ...]
    failures: str
    failures_prose: str
    operation: str


@dataclass(frozen=True, slots=True)
class OperationWriter:
    """Makes the views of one API's operations."""

    spell: Speller
    schemes: tuple[SchemeView, ...]

    def view(self, operation: Operation) -> OperationView:
        names = self.spell.names
        module = f"models/operations/{names.operation_modules[operation.id]}"
        own = [names.envelopes[operation.id], names.failures[operation.id]]
        request: Record | None = None
        if isinstance(operation.request, RequestObject):
            found = self.spell.types[operation.request.record]
            assert isinstance(found, Record)
            request = found
            own.append(names.types[found.id])
        imports = Imports(module, [*own, constant_of(operation, self.spell).name])
        body = interface(request, self.spell, imports) if request is not None else None
        members = self._envelope_members(operation, imports)
        text = self._operation(operation, imports)
        failures = self._failure_types(operation, imports)
        return OperationView(
            request=body.head if body is not None else "",
            request_prose=f"What `{operation.id}` takes.",
            request_members=body.members if body is not None else (),
            envelope=f"export interface {own[0]} extends {imports.type(ENVELOPE)} {{",
            envelope_prose=f"What `{operation.id}` answers.",
            envelope_members=members,
            failures=assigned(f"export type {own[1]} =", failures),
            failures_prose=f"What a call of `{operation.id}` can end with instead.",
            operation=text,
            imports=imports.lines(),
        )

    def _envelope_members(self, operation: Operation, imports: Imports) -> tuple[MemberView, ...]:
        """A property for each success body; bodies of one name share it."""
        found: dict[str, MemberView] = {}
        for response in operation.success:
            name = envelope_property(response)
            if name and response.type is not None and name not in found:
                alternatives = self.body_type(response, imports)
                if "unknown" not in alternatives:
                    alternatives.append("undefined")
                text = layout([f"{key(name)}?:", union_of(alternatives), ";"], 2)
                found[name] = MemberView(response.doc.description.strip(), text)
        return tuple(found.values())

    def body_type(self, response: Response, imports: Imports) -> list[Doc]:
        assert response.type is not None and response.kind is not None
        if response.kind is BodyKind.BYTES or response.kind is BodyKind.MULTIPART:
            return ["ReadableStream<Uint8Array>"]
        if response.kind is BodyKind.FORM:
            return ["string"]
        inner = self.spell.alternatives(response.type, imports)
        if response.kind in _STREAMS:
            name = imports.type(lib(_STREAMS[response.kind], "streams"))
            return [generic(name, [joined(inner, " | ")])]
        return inner

    def body_text(self, response: Response) -> str:
        """The type of a body that is not read into memory; "" of one that is."""
        if response.kind in (BodyKind.JSON, BodyKind.TEXT):
            return ""
        return layout(joined(self.body_type(response, Imports("docs")), " | "), -(10**6))

    def _failure_types(self, operation: Operation, imports: Imports) -> list[Doc]:
        errors: list[Doc] = [
            imports.type(error_symbol(id, self.spell))
            for id in dict.fromkeys(id for _, id in raised(operation, self.spell))
        ]
        return [*errors, imports.type(lib("SDKError", "errors"))]

    def _operation(self, operation: Operation, imports: Imports) -> str:
        wanted = request_type(operation)
        request: Doc = "void"
        if wanted is not None:
            request = joined(self.spell.alternatives(wanted, imports), " | ")
        envelope = self.spell.names.envelopes[operation.id]
        type = generic(imports.type(lib("Operation", "operation")), [request, envelope])
        members = list(self._members(operation, imports))
        left: Doc = [f"export const {constant_of(operation, self.spell).name}: ", type, " ="]
        return layout([left, Fluid(object_of(members, broken=True)), ";"])

    def _members(self, operation: Operation, imports: Imports) -> Iterator[tuple[str, Doc]]:
        yield "id", string(operation.variant_of or operation.id)
        yield "method", string(operation.method)
        yield "path", string(operation.path_text)
        if operation.params:
            yield "params", array([self._param(operation, p, imports) for p in operation.params])
        if operation.bodies:
            yield "body", self._body(operation, operation.bodies[0], imports)
        responses = [self._response(r, imports) for r in operation.success]
        responses += [self._failure(r, id, imports) for r, id in raised(operation, self.spell)]
        yield "responses", array(responses)
        security = security_of(operation, frozenset(s.id for s in self.schemes))
        if security:
            ways = [
                object_of([(own_key(id), array([string(s) for s in scopes])) for id, scopes in way])
                for way in security
            ]
            yield (
                "security",
                array(ways),
            )
        if operation.servers:
            yield "servers", array([string(default_url(s)) for s in operation.servers])
        if operation.retries is not None:
            yield "retries", retry_config(operation.retries)
        if operation.idempotency_header:
            key_of = imports.value(lib("idempotencyKey", "idempotency"))
            yield "idempotency", call(key_of, [string(operation.idempotency_header)])
        if operation.pagination is not None:
            yield "pages", self._pages(operation, operation.pagination, imports)

    def _param(self, operation: Operation, param: Param, imports: Imports) -> Doc:
        schema = self.spell.schema(param.type, imports)
        if not isinstance(param.presence, Required):
            schema = call(imports.value(lib("optional")), [schema])
        name = self._request_property(operation, operation.params.index(param))
        style = param.style
        explode = style in (Style.FORM, Style.DEEP_OBJECT, Style.COOKIE)
        options: list[tuple[str, Doc]] = []
        if param.wire != name:
            options.append(("wire", string(param.wire)))
        if style is not _DEFAULT_STYLES[param.where]:
            options.append(("style", string(style.value)))
        if param.explode != explode and style is not Style.JSON:
            options.append(("explode", "true" if param.explode else "false"))
        if param.allow_reserved:
            options.append(("allowReserved", "true"))
        function = imports.value(lib(param.where.value, "params"))
        return call(function, [string(name), schema, *([object_of(options)] if options else [])])

    def _request_property(self, operation: Operation, index: int) -> str:
        """The property of the request at ``index``: parameters in order, then the body."""
        assert isinstance(operation.request, RequestObject)
        record = self.spell.types[operation.request.record]
        assert isinstance(record, Record)
        return self.spell.names.fields[record.id, record.fields[index].wire]

    def _body(self, operation: Operation, body: Body, imports: Imports) -> Doc:
        name, module, media = _BODIES[body.kind]
        options: list[tuple[str, Doc]] = []
        if isinstance(operation.request, RequestObject):
            index = len(operation.params)
            options.append(("field", string(self._request_property(operation, index))))
        if body.media != media:
            options.append(("media", string(body.media)))
        if operation.body_required:
            options.append(("required", "true"))
        parts = self._parts(body)
        if parts:
            options.append(("parts", object_of(parts)))
        function = imports.value(lib(name, module))
        schema = self.spell.schema(body.type, imports)
        return call(function, [schema, *([object_of(options)] if options else [])])

    def _parts(self, body: Body) -> list[tuple[str, Doc]]:
        record = self.spell.record_of(body.type)
        if body.kind not in (BodyKind.FORM, BodyKind.MULTIPART) or record is None:
            return []
        said = {part.wire: part for part in body.parts}
        made: list[tuple[str, Doc]] = []
        for field in record.fields:
            part = said.get(field.wire, Part(wire=field.wire))
            media = part.media
            if body.kind is BodyKind.MULTIPART and is_base64(field.type, self.spell.types):
                # OpenAPI 3.1, 4.8.15.1: the default for text with a contentEncoding.
                media = media or "application/octet-stream"
            options: list[tuple[str, Doc]] = []
            if media:
                options.append(("media", string(media)))
            if part.style is not None:
                options.append(("style", string(part.style.value)))
            if not part.explode:
                options.append(("explode", "false"))
            if part.allow_reserved:
                options.append(("allowReserved", "true"))
            if options:
                made.append((own_key(part.wire), _part(part.wire, object_of(options))))
        return made

    def _response(self, response: Response, imports: Imports) -> Doc:
        status = string(response.status)
        if response.type is None or response.kind is None:
            return call(imports.value(lib("empty", "responses")), [status])
        name, module, media = _RESPONSES[response.kind]
        arguments: list[Doc] = [status]
        if name not in ("bytes", "text"):
            arguments.append(self.spell.schema(response.type, imports))
        arguments.append(string(envelope_property(response)))
        if response.media != media:
            arguments.append(string(response.media))
        return call(imports.value(lib(name, module)), arguments)

    def _failure(self, response: Response, id: TypeId, imports: Imports) -> Doc:
        arguments: list[Doc] = [
            string(response.status),
            imports.value(error_symbol(id, self.spell)),
        ]
        if response.media != "application/json":
            arguments.append(string(response.media))
        return call(imports.value(lib("failure", "responses")), arguments)

    def _pages(self, operation: Operation, pages: Pagination, imports: Imports) -> Doc:
        response = operation.paged
        assert response is not None
        options: list[tuple[str, Doc]] = []
        if pages.param is not None:
            options.append(("param", self._in_request(operation, pages.param)))
        options.append(("result", string(envelope_property(response))))
        options.append(("items", array(self._path(response.type, pages.items))))
        if pages.size is not None and pages.kind in (PaginationKind.OFFSET, PaginationKind.PAGE):
            options.append(("size", self._in_request(operation, pages.size)))
        for name in ("next", "more", "total", "pages"):
            part: ResponsePart | None = getattr(pages, name)
            if part is not None:
                options.append((name, self._in_response(response, part)))
        if self._counts_in_bigints(operation, pages.param):
            options.append(("first", f"{pages.start}n"))
        elif pages.start != (pages.kind is PaginationKind.PAGE):
            options.append(("first", str(pages.start)))
        function = imports.value(lib(_PAGES[pages.kind], "pages"))
        return call(function, [object_of(options, broken=True)])

    def _counts_in_bigints(self, operation: Operation, part: RequestPart | None) -> bool:
        if part is None or operation.pagination is None:
            return False
        if operation.pagination.kind not in (PaginationKind.OFFSET, PaginationKind.PAGE):
            return False
        types = self.spell.types
        if part.param:
            index = param_index(operation, part.param)
            expr = operation.params[index].type if index is not None else None
        else:
            expr = at_path(operation.bodies[0].type, part.path, types)
        return expr is not None and self.spell.alternatives(bare(expr, types), Imports("")) == [
            "bigint"
        ]

    def _in_request(self, operation: Operation, part: RequestPart) -> Doc:
        """The properties that lead to a part of the request; a text where it is one."""
        if part.param:
            index = param_index(operation, part.param)
            assert index is not None
            return string(self._request_property(operation, index))
        names = self._path(operation.bodies[0].type, part.path)
        if isinstance(operation.request, RequestObject):
            names = [string(self._request_property(operation, len(operation.params))), *names]
        return names[0] if len(names) == 1 else array(names)

    def _in_response(self, response: Response, part: ResponsePart) -> Doc:
        """The name of a header as a text, or the properties that lead to a member of the body."""
        if part.header:
            return string(part.header)
        return array(self._path(response.type, part.path))

    def _path(self, expr: TypeExpr | None, wires: tuple[str, ...]) -> list[Doc]:
        """Wire names from the root of a body → the properties of its types."""
        names: list[Doc] = []
        for wire in wires:
            record = self.spell.record_of(expr) if expr is not None else None
            name = self.spell.names.fields[record.id, wire] if record is not None else wire
            names.append(string(name))
            expr = at_path(expr, (wire,), self.spell.types) if expr is not None else None
        return names

    def item_type(self, operation: Operation) -> TypeExpr:
        """The type of what the pages of an operation list."""
        return paged_item(operation, self.spell.types)


def _part(wire: str, options: Doc) -> Doc:
    """The options of a part. For what every object has, such as ``constructor``, the compiler
    takes that member's type to be the expected one, and not the options'."""
    return [options, " as const"] if wire in reserved("field") else options


def constant_of(operation: Operation, spell: Speller) -> Symbol:
    """The runtime's description of an operation, in the operation's module."""
    module = spell.names.operation_modules[operation.id]
    return Symbol(f"models/operations/{module}", f"{module}$")


def envelope_property(response: Response) -> str:
    """The property of the response for a body, "" where there is none."""
    return identifier(response.name, reserved("envelope"), prefix="body")


def raised(operation: Operation, spell: Speller) -> Iterator[tuple[Response, TypeId]]:
    """The documented errors that have a class of their own, with the id of their declaration."""
    return documented_errors(operation, spell.types, spell.names.exceptions)


def error_symbol(id: TypeId, spell: Speller) -> Symbol:
    """The class that is thrown for an error body."""
    return Symbol(f"models/errors/{spell.names.error_modules[id]}", spell.names.exceptions[id])


def error_classes(operation: Operation, spell: Speller) -> Sequence[str]:
    """Names of the classes an operation documents, in the order of its responses."""
    return tuple(dict.fromkeys(spell.names.exceptions[id] for _, id in raised(operation, spell)))
