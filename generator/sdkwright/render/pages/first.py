"""Which operations the first pages of a package show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sdkwright.ir.api import Operation
from sdkwright.ir.messages import BodyKind
from sdkwright.ir.types import Example, JsonObject, TypeDecl, TypeId
from sdkwright.render.requests import may_be_left_out


def first_call(
    operations: Iterable[Operation], types: Mapping[TypeId, TypeDecl]
) -> Operation | None:
    """The operation that first examples call: one that reads, needs little and answers."""

    def effort(operation: Operation) -> tuple[bool, bool, bool, bool]:
        return (
            operation.method != "GET",
            not any(r.type is not None for r in operation.success),
            not may_be_left_out(operation, types),
            not any(r.type is not None for r in operation.errors),
        )

    return min(operations, key=effort, default=None)


def first_paged(operations: Iterable[Operation]) -> Operation | None:
    """The first operation that answers in pages, with an example that begins at the first page:
    the example of a cursor is of use to nobody."""
    found = next((o for o in operations if o.pagination is not None), None)
    if found is None or found.pagination is None:
        return None
    if found.example is None or not isinstance(found.example.value, JsonObject):
        return found
    param = found.pagination.param
    cursor = param.param if param is not None else ""
    kept = tuple(member for member in found.example.value.members if member[0] != cursor)
    return replace(found, example=Example(JsonObject(kept)))


_ARRIVING = (BodyKind.SSE, BodyKind.JSON_LINES, BodyKind.BYTES)


def first_streamed(operations: Iterable[Operation]) -> Operation | None:
    """The operation that shows how an answer is read while it arrives; events before lines, and
    values before downloads."""

    def rank(operation: Operation) -> int:
        first = next(iter(operation.success), None)
        kind = first.kind if first is not None else None
        return _ARRIVING.index(kind) if kind in _ARRIVING else len(_ARRIVING)

    found = min(operations, key=rank, default=None)
    return found if found is not None and rank(found) < len(_ARRIVING) else None
