"""What a call takes and what it may fail with, for targets to write down."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from sdkwright.ir.api import BodyKind, Operation, RequestBody, RequestObject, Response
from sdkwright.ir.types import (
    Kind,
    ListOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
)
from sdkwright.ir.walk import unaliased


def request_type(operation: Operation) -> TypeExpr | None:
    """The type of the one request argument; None for an operation that takes nothing."""
    match operation.request:
        case None:
            return None
        case RequestBody():
            return operation.bodies[0].type
        case RequestObject(record=record):
            return Ref(record)


def may_be_left_out(operation: Operation, types: Mapping[TypeId, TypeDecl]) -> bool:
    """Whether a call may leave the request out: nothing in it is required."""
    match operation.request:
        case RequestBody():
            return not operation.body_required
        case RequestObject(record=id):
            record = types[id]
            return isinstance(record, Record) and not any(
                isinstance(field.presence, Required) for field in record.fields
            )
        case None:
            return True


def telling_media(operation: Operation) -> tuple[str, ...]:
    """The media types of a body, where they tell more than that the SDK takes care of it.

    The first is sent. Another one, of bytes, is sent when the header Content-Type says so.
    """
    media = tuple(body.media for body in operation.bodies)
    if len(media) > 1 and operation.bodies[0].kind is BodyKind.BYTES:
        return media
    return media[:1] if operation.variant_of else ()


def request_line(operation: Operation) -> str:
    """The HTTP request as a sentence: method, path, what is special about the body, scopes."""
    said = f"{operation.method} {operation.path_text}"
    media = telling_media(operation)
    if media:
        said += f", with a body of {media[0]}"
    if media[1:]:
        said += f" (or of {' or '.join(media[1:])}, if the header Content-Type says so)"
    scopes = dict.fromkeys(s for a in operation.auth for r in a for s in r.scopes)
    return said + (f", with the scope {' and '.join(scopes)}." if scopes else ".")


def documented_errors(
    operation: Operation, types: Mapping[TypeId, TypeDecl], exceptions: Container[TypeId]
) -> Iterator[tuple[Response, TypeId]]:
    """The documented errors that have a class of their own, with the id of their declaration."""
    for response in operation.errors:
        expr = response.type and unaliased(response.type, types)
        if isinstance(expr, Nullable):
            expr = unaliased(expr.inner, types)
        if isinstance(expr, Ref) and expr.id in exceptions:
            yield response, expr.id


def is_base64(expr: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> bool:
    """Whether a part of a form is text in base64, or several such parts."""
    match unaliased(expr, types):
        case Scalar(Kind.BYTES, encoding):
            return encoding == "base64"
        case Nullable(inner) | ListOf(inner):
            return is_base64(inner, types)
        case _:
            return False


def by_request(operations: Iterable[Operation]) -> Mapping[TypeId, Operation]:
    """The operation of each request object; the first, where several have the same."""
    found: dict[TypeId, Operation] = {}
    for operation in operations:
        if isinstance(operation.request, RequestObject):
            found.setdefault(operation.request.record, operation)
    return found
