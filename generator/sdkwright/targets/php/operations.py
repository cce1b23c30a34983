"""Operations → the class that describes each to the runtime, and what callers give and get."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import BodyKind, Operation, RequestObject, Response, Retries
from sdkwright.ir.paths import paged_item
from sdkwright.ir.types import (
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    Space,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import children, leading, refs
from sdkwright.render.credentials import security_of
from sdkwright.render.requests import documented_errors, may_be_left_out
from sdkwright.render.servers import default_url

from .comments import comment, inert
from .credentials import SchemeView
from .heads import Head, head
from .imports import Imports
from .layout import Expr, array, call, function, layout, named
from .literals import number, string
from .names import identifier, reserved
from .paging import PageWriter
from .php_type import PhpType, plain
from .records import PropertyView
from .requests import MultipartView, RequestWriter, body_member
from .spell import Speller

_DEEP = 12
"""Columns before an argument of the runtime's operation."""
_STREAMS = (BodyKind.BYTES, BodyKind.MULTIPART, BodyKind.SSE, BodyKind.JSON_LINES)
_RESPONSE = "\\Psr\\Http\\Message\\ResponseInterface"
_STREAM = "\\Psr\\Http\\Message\\StreamInterface"


@dataclass(frozen=True, slots=True)
class EnvelopeView:
    head: Head
    comment: str
    cls: str
    response: str
    properties: tuple[PropertyView, ...]


@dataclass(frozen=True, slots=True)
class OperationView:
    """``types`` are what the runtime's operation takes and gives; ``builder`` has the function
    that says what is sent, "" where nothing is. ``arguments`` come before it, ``others`` after."""

    head: Head
    comment: str
    cls: str
    operation: str
    types: str
    builder: str
    request: str
    arguments: tuple[str, ...]
    statements: tuple[str, ...]
    multipart: MultipartView | None
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OperationWriter:
    """Makes the views of one API's operations. Unless models are ``readonly``, requests may lack
    what is required; ``decimals`` are the types in which the digits of fractions count."""

    spell: Speller
    schemes: tuple[SchemeView, ...]
    readonly: bool
    decimals: set[TypeId]

    # What users name

    def envelope(self, operation: Operation, imports: Imports) -> str:
        return imports.model(Space.OPERATIONS, self.spell.names.envelopes[operation.id])

    def request_record(self, operation: Operation) -> Record | None:
        if not isinstance(operation.request, RequestObject):
            return None
        found = self.spell.types[operation.request.record]
        assert isinstance(found, Record)
        return found

    def takes(self, operation: Operation) -> bool:
        return operation.request is not None

    def optional(self, operation: Operation) -> bool:
        return may_be_left_out(operation, self.spell.types)

    def request_type(self, operation: Operation, imports: Imports) -> PhpType | None:
        """The type of the request of a call; None where there is none."""
        record = self.request_record(operation)
        if record is not None:
            found = plain(self.spell.name(record.id, imports))
            return found | plain("null") if self.optional(operation) else found
        if operation.request is None:
            return None
        return body_member(operation, self.spell, imports).type

    def nothing(self, operation: Operation, imports: Imports) -> str:
        """What stands for a request that is left out."""
        if self.request_record(operation) is not None:
            return "null"
        return body_member(operation, self.spell, imports).default or "null"

    def raised(self, operation: Operation) -> Iterator[tuple[Response, TypeId]]:
        """The documented errors that have a class of their own."""
        found = documented_errors(operation, self.spell.types, self.spell.names.exceptions)
        yield from ((r, id) for r, id in found if r.kind is BodyKind.JSON)

    def error_names(self, operation: Operation, imports: Imports) -> tuple[str, ...]:
        names = [self.spell.names.exceptions[id] for _, id in self.raised(operation)]
        found = dict.fromkeys((*names, "SDKException"))
        return tuple(imports.model(Space.ERRORS, name) for name in found)

    def item_type(self, operation: Operation) -> TypeExpr:
        """The type of what the pages of an operation list."""
        return paged_item(operation, self.spell.types)

    # Envelopes

    def envelope_view(self, operation: Operation) -> EnvelopeView:
        cls = self.spell.names.envelopes[operation.id]
        imports = Imports(self.spell.root, "Models\\Operations", cls)
        found: dict[str, PropertyView] = {}
        for response in operation.success:
            name = envelope_property(response)
            if name and response.type is not None and name not in found:
                type = self.body_type(response, imports) | plain("null")
                said = (f"@var {type.said}",) if type.said else ()
                text = comment(inert(response.doc.description.strip()), said, 8)
                found[name] = PropertyView(text, f"public {type.native} ${name} = null")
        return EnvelopeView(
            head=head(imports),
            comment=comment(f"What `{inert(operation.id)}` answers."),
            cls=cls,
            response=_RESPONSE,
            properties=tuple(found.values()),
        )

    def body_type(self, response: Response, imports: Imports) -> PhpType:
        """The type of what an envelope has of a body, where there is one."""
        assert response.type is not None and response.kind is not None
        match response.kind:
            case BodyKind.BYTES | BodyKind.MULTIPART:
                return plain(_STREAM)
            case BodyKind.TEXT | BodyKind.FORM:
                return plain("string")
            case BodyKind.SSE | BodyKind.JSON_LINES:
                name = "EventStream" if response.kind is BodyKind.SSE else "JsonLines"
                cls = imports.own(f"Types\\{name}")
                item = self.spell.type(response.type, imports).doc
                return plain(cls, f"{cls}<{item}>")
            case _:
                return self.spell.type(response.type, imports)

    # Operations

    def view(self, operation: Operation) -> OperationView:
        cls = self.spell.names.operations[operation.id]
        imports = Imports(self.spell.root, "Operations", cls)
        base = imports.runtime("Operation")
        type = self.request_type(operation, imports)
        if type is None:
            native, said = "", "null"
        else:
            native, said = type.native, type.doc
        requests = RequestWriter(operation, self.spell, imports, not self.readonly)
        statements, multipart = tuple(requests.statements()), requests.multipart()
        builder = imports.runtime("Builder") if statements or multipart else ""
        optional = self.request_record(operation) is not None and native.startswith("?")
        envelope = self.envelope(operation, imports)
        others = tuple(
            f"{name}: {layout(value, _DEEP, len(name) + 3)}"
            for name, value in self._others(operation, imports)
        )
        given = (*statements, *others, base, builder, native, said, envelope)
        named_there = "\n".join((*given, *(_texts(multipart) if multipart is not None else ())))
        return OperationView(
            head=head(imports, named_there),
            comment=comment("", ("@internal",)),
            cls=cls,
            operation=base,
            types=f"{said}, {envelope}",
            builder=builder,
            request=native,
            arguments=tuple(self._arguments(operation)),
            statements=tuple(s.replace("$r->", "$r?->") for s in statements)
            if optional
            else statements,
            multipart=multipart,
            others=others,
        )

    def _arguments(self, operation: Operation) -> Iterator[str]:
        yield f"id: {string(operation.variant_of or operation.id)}"
        yield f"method: {string(operation.method)}"
        yield f"path: {string(operation.path_text)}"

    def _others(self, operation: Operation, imports: Imports) -> Iterator[tuple[str, Expr]]:
        answers = [self._answer(operation, r, imports) for r in operation.success]
        answers += [self._failure(r, id, imports) for r, id in self.raised(operation)]
        if answers:
            yield "answers", array(answers, broken=True)
        security = security_of(operation, frozenset(s.id for s in self.schemes))
        if security:
            requirement = imports.runtime("Requirement")
            yield "security", array([array([_needed(r, requirement) for r in w]) for w in security])
        if operation.servers:
            yield "servers", array([string(default_url(s)) for s in operation.servers])
        if operation.retries is not None:
            yield "retries", retry_config(operation.retries, imports)
        if operation.idempotency_header:
            yield "idempotency", string(operation.idempotency_header)
        if operation.pagination is not None:
            response = operation.paged
            assert response is not None
            field, envelope = envelope_property(response), self.envelope(operation, imports)
            yield "pages", PageWriter(operation, field, envelope, self.spell, imports).pages()

    def _answer(self, operation: Operation, response: Response, imports: Imports) -> Expr:
        envelope = self.envelope(operation, imports)
        arguments: list[Expr] = [
            "$r->statusCode",
            "$r->contentType",
            "$r->rawResponse",
            "$r->headers",
        ]
        name = envelope_property(response)
        stream = response.type is not None and response.kind in _STREAMS
        if name and response.type is not None:
            arguments.append((f"{name}: ", self._body(response, imports)))
        made = call(f"new {envelope}", arguments)
        received = imports.runtime("Received")
        return call(
            f"new {imports.runtime('Answer')}",
            [
                string(response.status),
                string(response.media) if response.media else "null",
                function(f"{received} $r", made),
                *(["stream: true"] if stream else []),
            ],
        )

    def _body(self, response: Response, imports: Imports) -> Expr:
        """What the envelope has of a body."""
        assert response.type is not None
        decimals = ["decimals: true"] if self.has_decimals(response.type) else []
        match response.kind:
            case BodyKind.BYTES | BodyKind.MULTIPART:
                return "$r->stream()"
            case BodyKind.TEXT | BodyKind.FORM:
                return "$r->text()"
            case BodyKind.SSE if self.spell.resolved(response.type) == Scalar(Kind.STRING):
                return "$r->textEvents()"
            case BodyKind.SSE:
                return call("$r->events", [self.spell.reader(response.type, imports), *decimals])
            case BodyKind.JSON_LINES:
                return call("$r->lines", [self.spell.reader(response.type, imports), *decimals])
            case _:
                return self._json(response.type, imports, decimals)

    def _json(self, expr: TypeExpr, imports: Imports, decimals: list[str]) -> Expr:
        inner = self.spell.resolved(expr)
        if isinstance(inner, Ref) and isinstance(self.spell.types[inner.id], Record | Union):
            json = f"$r->json({''.join(decimals)})"
            return call(f"{self.spell.name(inner.id, imports)}::read", [json])
        return call("$r->value", [self.spell.reader(expr, imports), *decimals])

    def has_decimals(self, expr: TypeExpr) -> bool:
        """Whether the digits of fractions count in a value."""
        return has_decimal(expr) or not self.decimals.isdisjoint(refs(expr))

    def _failure(self, response: Response, id: TypeId, imports: Imports) -> Expr:
        error = imports.model(Space.ERRORS, self.spell.names.exceptions[id])
        data = self.spell.name(id, imports)
        received = imports.runtime("Received")
        decimals = "decimals: true" if self.has_decimals(Ref(id)) else ""
        return call(
            f"new {imports.runtime('Failure')}",
            [
                string(response.status),
                string(response.media) if response.media else "null",
                function(
                    f"{received} $r",
                    call(f"new {error}", [call(f"{data}::read", [f"$r->json({decimals})"]), "$r"]),
                ),
            ],
        )


def _texts(view: MultipartView) -> tuple[str, ...]:
    return (view.cls, view.condition, *view.statements)


def with_decimals(types: Mapping[TypeId, TypeDecl]) -> set[TypeId]:
    """The types in which the digits of fractions count, and those that lead to one."""
    return leading((id for id in types if any(map(has_decimal, children(types[id])))), types)


def has_decimal(expr: TypeExpr) -> bool:
    match expr:
        case Scalar(kind):
            return kind is Kind.DECIMAL
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return has_decimal(inner)
        case _:
            return False


def _needed(requirement: tuple[str, tuple[str, ...]], cls: str) -> Expr:
    scheme, scopes = requirement
    given: list[Expr] = [string(scheme)]
    if scopes:
        given.append(array([string(scope) for scope in scopes]))
    return call(f"new {cls}", given)


def envelope_property(response: Response) -> str:
    """The property of the response for a body, "" where there is none."""
    return identifier(response.name, reserved("envelope"), prefix="body")


def retry_config(retries: Retries, imports: Imports) -> Expr:
    """What the runtime takes; what differs from its defaults."""
    config = imports.own("Retries\\RetryConfig")
    if not retries.enabled:
        return f"{config}::none()"
    usual = Retries()
    arguments: list[tuple[str, Expr]] = []
    times = [
        (name, number(value))
        for name, value, default in (
            ("initialInterval", retries.initial_ms, usual.initial_ms),
            ("maxInterval", retries.max_ms, usual.max_ms),
            ("exponent", float(retries.exponent), float(usual.exponent)),
            ("maxElapsedTime", retries.max_elapsed_ms, usual.max_elapsed_ms),
        )
        if value != default
    ]
    if times:
        backoff = imports.own("Retries\\Backoff")
        arguments.append(("backoff", call(f"new {backoff}", named(times))))
    if retries.statuses != usual.statuses:
        arguments.append(("statusCodes", array([string(s) for s in retries.statuses])))
    if not retries.connection_errors:
        arguments.append(("retryConnectionErrors", "false"))
    return call(f"new {config}", named(arguments))


def title(operation: Operation) -> str:
    """One line that says what an operation is for."""
    doc = operation.doc
    return doc.summary.strip() or doc.description.strip().partition("\n")[0] or operation.id


def described(operation: Operation) -> str:
    """Title and description, for a comment."""
    said = operation.doc.description.strip()
    more = f"\n\n{said}" if operation.doc.summary.strip() and said != title(operation) else ""
    return inert(f"{title(operation)}{more if said else ''}")
