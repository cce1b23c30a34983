"""What a call takes and what it may fail with, for targets to write down."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from sdkwright.ir.api import Operation, RequestBody, RequestObject, Response
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
