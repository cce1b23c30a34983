"""What a path of wire names leads to in a type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sdkwright.rules import LAST

from .api import Operation, Where
from .types import Access, ListOf, Nullable, Record, Ref, TypeDecl, TypeExpr, TypeId
from .walk import unaliased


def bare(expr: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> TypeExpr:
    """``expr`` without aliases, and without null."""
    expr = unaliased(expr, types)
    return unaliased(expr.inner, types) if isinstance(expr, Nullable) else expr


def record_of(expr: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> Record | None:
    """The object that ``expr`` is; None where it is another thing."""
    found = bare(expr, types)
    decl = types.get(found.id) if isinstance(found, Ref) else None
    return decl if isinstance(decl, Record) else None


def at_path(
    expr: TypeExpr,
    path: Sequence[str],
    types: Mapping[TypeId, TypeDecl],
    hidden: Access | None = None,
) -> TypeExpr | None:
    """The type of the member at ``path``; None where there is none but of the access ``hidden``."""
    for wire in path:
        listed = bare(expr, types)
        if wire == LAST and isinstance(listed, ListOf):
            expr = listed.item
            continue
        record = record_of(expr, types)
        fields = record.fields if record is not None else ()
        seen = (field for field in fields if field.access is not hidden)
        found = next((field.type for field in seen if field.wire == wire), None)
        if found is None:
            return None
        expr = found
    return expr


def param_index(operation: Operation, wire: str) -> int | None:
    """Which parameter of query or headers has the name ``wire``; None where none has."""
    places = (Where.QUERY, Where.HEADER)
    found = [n for n, p in enumerate(operation.params) if p.where in places and p.wire == wire]
    return found[0] if found else None


def paged_item(operation: Operation, types: Mapping[TypeId, TypeDecl]) -> TypeExpr:
    """The type of what the pages of an operation list, which has pagination."""
    response, pages = operation.paged, operation.pagination
    assert pages is not None and response is not None and response.type is not None
    found = at_path(response.type, pages.items, types)
    assert found is not None
    inner = bare(found, types)
    assert isinstance(inner, ListOf)
    return inner.item
