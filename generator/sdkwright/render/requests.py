"""What a call takes, for targets to write down."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.ir.api import Operation, RequestBody, RequestObject
from sdkwright.ir.types import Record, Ref, Required, TypeDecl, TypeExpr, TypeId


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
