"""Operations → what callers give and get, and the variable that describes each to the runtime."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sdkwright.ir.api import (
    BodyKind,
    Operation,
    RequestBody,
    RequestObject,
    Response,
    Retries,
)
from sdkwright.ir.paths import paged_item
from sdkwright.ir.types import Kind, Record, Scalar, Space, TypeExpr, TypeId
from sdkwright.ir.walk import unaliased
from sdkwright.render.credentials import security_of
from sdkwright.render.requests import documented_errors
from sdkwright.render.servers import default_url

from .comments import prose
from .credentials import SchemeView
from .fields import Member
from .format import broken, fitting, function, literal
from .literals import number, string, strings
from .names import exported, reserved
from .paging import Pager, pager
from .parameters import body_slot, body_statement, parameter, request_members, slot_of
from .spell import Codec, Lines, Speller, unless_null
from .views import CallView, Entry, FieldView, FileHead, OperationView

_STREAMS = (BodyKind.BYTES, BodyKind.MULTIPART, BodyKind.SSE, BodyKind.JSON_LINES)


@dataclass(frozen=True, slots=True)
class Result:
    """A field of the envelope: ``option`` is the answer's member that fills it, as it is written
    in an ``sdk.Answer``."""

    name: str
    type: str
    codec: Codec | None
    option: tuple[str, str]


@dataclass(frozen=True, slots=True)
class OperationWriter:
    """Makes the code of one API's operations."""

    spell: Speller
    schemes: tuple[SchemeView, ...]

    # Package operations

    def view(self, operation: Operation, module: str) -> CallView:
        """What callers give and get."""
        spell = self.spell.within(Space.OPERATIONS)
        record = self.request_record(operation)
        request = spell.names.types[record.id] if record is not None else ""
        members = request_members(operation, record, spell) if record is not None else []
        envelope = spell.names.envelopes[operation.id]
        method = exported(operation.name, "Call")
        return CallView(
            file=FileHead("operations", module),
            request=request,
            request_prose=f"{request} is what {method} takes.",
            request_fields=tuple(members),
            envelope=envelope,
            envelope_prose=f"{envelope} is what {method} answers.",
            envelope_fields=tuple(
                FieldView(result.name, result.type, prose(response.doc))
                for response, result in self.results(operation, spell)
            ),
        )

    def request_record(self, operation: Operation) -> Record | None:
        if not isinstance(operation.request, RequestObject):
            return None
        found = self.spell.types[operation.request.record]
        assert isinstance(found, Record)
        return found

    def results(self, operation: Operation, spell: Speller) -> Iterator[tuple[Response, Result]]:
        """The fields of the envelope, each once; bodies of one name share it."""
        seen = set()
        for response in operation.success:
            result = self.result(operation, response, spell)
            if result is not None and result.name not in seen:
                seen.add(result.name)
                yield response, result

    def result(self, operation: Operation, response: Response, spell: Speller) -> Result | None:
        name = envelope_field(response)
        if not name or response.type is None or response.kind is None:
            return None
        envelope = spell.qualified(Space.OPERATIONS, spell.names.envelopes[operation.id])
        place = f"e.{name}"
        codec = spell.codec(spell.bare(response.type))
        type = answer_type(response.kind, codec)

        def option(key: str, parameter: str, lines: Lines) -> tuple[str, str]:
            return key, function(f"func(e *{envelope}, {parameter})", lines)

        match response.kind:
            case BodyKind.JSON:
                null = spell.bare(response.type) != unaliased(response.type, spell.types)
                lines = _body(codec, place, null=null)
                return Result(name, type, codec, option("JSON", "r *jsonx.Reader", lines))
            case BodyKind.TEXT | BodyKind.FORM:
                lines = [f"{place} = &text"]
                return Result(name, type, None, option("Text", "text string", lines))
            case BodyKind.SSE:
                made = f"sdk.Events(s, {codec.reader})"
                if isinstance(response.type, Scalar) and response.type.kind is Kind.STRING:
                    made = "sdk.TextEvents(s)"
            case BodyKind.JSON_LINES:
                made = f"sdk.Lines(s, {codec.reader})"
            case _:
                made = "s"
        lines = [f"{place} = {made}"]
        return Result(name, type, codec, option("Stream", "s *sdk.Stream", lines))

    # The package of the client

    def request(self, operation: Operation, spell: Speller) -> str:
        """The type of the argument of a call, "" where there is none."""
        record = self.request_record(operation)
        if record is not None:
            return spell.name(record.id)
        return body_slot(operation, spell).type if operation.request is not None else ""

    def envelope(self, operation: Operation, spell: Speller) -> str:
        return spell.qualified(Space.OPERATIONS, spell.names.envelopes[operation.id])

    def operation(self, operation: Operation, spell: Speller) -> OperationView:
        """What describes the operation to the runtime."""
        return OperationView(
            variable=spell.names.variables[operation.id],
            request=self.request(operation, spell) or "struct{}",
            envelope=self.envelope(operation, spell),
            id=operation.variant_of or operation.id,
            method=operation.method,
            path=operation.path_text,
            statements=tuple(self._statements(operation, spell)),
            answers=tuple(f"{answer}," for answer in self._answers(operation, spell)),
            settings=tuple(Entry(*given) for given in self._settings(operation, spell)),
        )

    def _settings(self, operation: Operation, spell: Speller) -> Iterator[tuple[str, str]]:
        security = security_of(operation, frozenset(s.id for s in self.schemes))
        if security:
            ways = [("", _alternative(way)) for way in security]
            yield "Security", fitting("[]sdk.Alternative", ways)
        if operation.servers:
            yield "Servers", strings(tuple(default_url(s) for s in operation.servers))
        if operation.retries is not None:
            yield "Retries", retry_config(operation.retries)
        if operation.idempotency_header:
            yield "Idempotency", string(operation.idempotency_header)
        if operation.pagination is not None:
            yield "Pages", self.pager(operation, spell).literal()

    def pager(self, operation: Operation, spell: Speller) -> Pager:
        response = operation.paged
        assert response is not None and response.type is not None
        codec = spell.codec(spell.bare(response.type))
        request = self.request(operation, spell)
        envelope = self.envelope(operation, spell)
        return pager(operation, envelope_field(response), codec, request, envelope, spell)

    def _statements(self, operation: Operation, spell: Speller) -> Lines:
        record = self.request_record(operation)
        body = operation.bodies[0] if operation.bodies else None
        if record is None:
            if body is None or not isinstance(operation.request, RequestBody):
                return []
            return [body_statement(body, body_slot(operation, spell), spell)]
        members: Sequence[Member] = request_members(operation, record, spell)
        by_wire = {made.field.wire: made for made in members}
        found = [
            parameter(param, slot_of(by_wire[record.fields[index].wire]))
            for index, param in enumerate(operation.params)
        ]
        assert isinstance(operation.request, RequestObject)
        if body is not None and operation.request.body is not None:
            made = by_wire[operation.request.body]
            found.append(body_statement(body, slot_of(made), spell))
        return found

    def _answers(self, operation: Operation, spell: Speller) -> Iterator[str]:
        for response in operation.success:
            members = [("Status", string(response.status))]
            if response.media:
                members.append(("Media", string(response.media)))
            result = self.result(operation, response, spell)
            if result is not None:
                members.append(result.option)
            yield _answer(members)
        for response, id in self.raised(operation):
            made = f"new({spell.qualified(Space.ERRORS, spell.names.exceptions[id])})"
            failure = function("func() sdk.Failure", [f"return {made}"])
            members = [("Status", string(response.status))]
            if response.media:
                members.append(("Media", string(response.media)))
            yield _answer([*members, ("Failure", failure)])

    def item_type(self, operation: Operation) -> TypeExpr:
        """The type of what the pages of an operation list."""
        return paged_item(operation, self.spell.types)

    def raised(self, operation: Operation) -> Iterator[tuple[Response, TypeId]]:
        """The documented errors that have a type of their own."""
        return documented_errors(operation, self.spell.types, self.spell.names.exceptions)

    def error_types(self, operation: Operation) -> tuple[str, ...]:
        names = self.spell.names.exceptions
        return tuple(dict.fromkeys(f"sdkerrors.{names[id]}" for _, id in self.raised(operation)))


def _answer(members: list[tuple[str, str]]) -> str:
    return fitting("", members)


def answer_type(kind: BodyKind, codec: Codec) -> str:
    """The type of an envelope's field, for a body with such values."""
    match kind:
        case BodyKind.JSON:
            return codec.type if codec.nilable else f"*{codec.type}"
        case BodyKind.TEXT | BodyKind.FORM:
            return "*string"
        case BodyKind.SSE:
            return f"*types.EventStream[{codec.type}]"
        case BodyKind.JSON_LINES:
            return f"*types.JSONLines[{codec.type}]"
        case _:
            return "io.ReadCloser"


def _body(codec: Codec, place: str, *, null: bool) -> Lines:
    """The statements that read an envelope's field; null is no body unless the document has it."""
    if codec.type == "any":
        return [f"{place} = r.Any()"]
    if codec.nilable:
        statement = f"{place} = {codec.read}"
        return unless_null(statement) if null else [statement]
    if codec.declared:
        read = "jsonx.New" if null else "sdk.Body"
        return [f"{place} = {read}[{codec.type}](r)"]
    read = "jsonx.Ptr" if null else "sdk.BodyOf"
    return [f"{place} = {read}(r, {codec.reader})"]


def envelope_field(response: Response) -> str:
    """The field of the response for a body, "" where there is none."""
    return exported(response.name, "Body", reserved("envelope"))


def _alternative(way: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    requirements = []
    for scheme, scopes in way:
        members = [("Scheme", string(scheme))]
        if scopes:
            members.append(("Scopes", strings(scopes)))
        requirements.append(("", literal("", members)))
    return literal("", requirements)


def retry_config(retries: Retries) -> str:
    """What the runtime takes; what differs from its defaults."""
    if not retries.enabled:
        return "&retry.Config{Strategy: retry.None}"
    usual = Retries()
    members = [("Strategy", "retry.Backoff")]
    times = (retries.initial_ms, retries.max_ms, retries.exponent, retries.max_elapsed_ms)
    if times != (usual.initial_ms, usual.max_ms, usual.exponent, usual.max_elapsed_ms):
        names = ("InitialInterval", "MaxInterval", "Exponent", "MaxElapsedTime")
        given = [(name, number(time)) for name, time in zip(names, times, strict=True)]
        members.append(("Backoff", literal("&retry.BackoffStrategy", given)))
    if retries.connection_errors:
        members.append(("RetryConnectionErrors", "true"))
    if retries.statuses != usual.statuses:
        members.append(("StatusCodes", strings(retries.statuses)))
    return broken("&retry.Config", members)


def described(operation: Operation) -> str:
    """Summary and description, "" where the document says nothing."""
    return prose(replace(operation.doc, deprecated=False))
