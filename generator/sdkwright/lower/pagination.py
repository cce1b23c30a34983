"""Which operations answer in pages, found from the shapes that APIs commonly use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.ir.api import Operation, Pagination, PaginationKind, Where
from sdkwright.ir.types import (
    Field,
    Kind,
    ListOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
)
from sdkwright.ir.walk import unaliased

_PARAMS = ("cursor", "pagetoken", "nexttoken", "pagecursor", "continuationtoken", "after")
_NEXT = ("next", "nextcursor", "nextpagetoken", "nexttoken", "continuationtoken", "cursor")
_MORE = ("hasmore", "hasnext", "more")
_SIZES = ("pagesize", "limit", "perpage", "maxresults", "count", "size")

_Found = tuple[tuple[str, ...], Field]


def pagination_of(operation: Operation, types: Mapping[TypeId, TypeDecl]) -> Pagination | None:
    """A cursor parameter together with a list and the next cursor in the one success body."""
    query = {_plain(p.wire): p.wire for p in operation.params if p.where is Where.QUERY}
    cursor = next((query[name] for name in _PARAMS if name in query), None)
    bodies = [r for r in operation.success if r.type is not None]
    if cursor is None or len(bodies) != 1 or bodies[0].type is None:
        return None
    fields = list(_fields(bodies[0].type, types))
    items = [path for path, f in fields if isinstance(_bare(f.type, types), ListOf)]
    following = [path for path, f in fields if _plain(path[-1]) in _NEXT and _text(f, types)]
    if len(items) != 1 or len(following) != 1:
        return None
    more = [path for path, f in fields if _plain(path[-1]) in _MORE and _flag(f, types)]
    return Pagination(
        kind=PaginationKind.CURSOR,
        cursor=cursor,
        items=items[0],
        next=following[0],
        more=more[0] if len(more) == 1 else (),
        size=next((query[name] for name in _SIZES if name in query), ""),
    )


def _plain(wire: str) -> str:
    return "".join(c for c in wire.lower() if c.isalnum())


def _bare(expr: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> TypeExpr:
    expr = unaliased(expr, types)
    return unaliased(expr.inner, types) if isinstance(expr, Nullable) else expr


def _record(expr: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> Record | None:
    bare = _bare(expr, types)
    decl = types.get(bare.id) if isinstance(bare, Ref) else None
    return decl if isinstance(decl, Record) else None


def _fields(body: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> Iterator[_Found]:
    """The members of the body, and those of the objects directly in it."""
    record = _record(body, types)
    for field in record.fields if record is not None else ():
        yield (field.wire,), field
        inner = _record(field.type, types)
        for member in inner.fields if inner is not None else ():
            yield (field.wire, member.wire), member


def _text(field: Field, types: Mapping[TypeId, TypeDecl]) -> bool:
    return _bare(field.type, types) == Scalar(Kind.STRING)


def _flag(field: Field, types: Mapping[TypeId, TypeDecl]) -> bool:
    return _bare(field.type, types) == Scalar(Kind.BOOL)
