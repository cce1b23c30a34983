"""Which operations answer in pages, found from the shapes that APIs commonly use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.ir.api import Operation, Pagination, PaginationKind, Where
from sdkwright.ir.paths import bare, record_of
from sdkwright.ir.types import (
    Field,
    Kind,
    ListOf,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
)
from sdkwright.rules import RequestPart, ResponsePart

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
    if cursor is None or len(bodies) != 1 or operation.paged is None:
        return None
    fields = list(_fields(operation.paged.type, types))
    items = [path for path, f in fields if isinstance(bare(f.type, types), ListOf)]
    following = [path for path, f in fields if _plain(path[-1]) in _NEXT and _text(f, types)]
    if len(items) != 1 or len(following) != 1:
        return None
    more = [path for path, f in fields if _plain(path[-1]) in _MORE and _flag(f, types)]
    return Pagination(
        kind=PaginationKind.CURSOR,
        param=RequestPart(cursor),
        items=items[0],
        next=ResponsePart(path=following[0]),
        more=ResponsePart(path=more[0]) if len(more) == 1 else None,
        size=next((RequestPart(query[name]) for name in _SIZES if name in query), None),
    )


def _plain(wire: str) -> str:
    return "".join(c for c in wire.lower() if c.isalnum())


def _fields(body: TypeExpr | None, types: Mapping[TypeId, TypeDecl]) -> Iterator[_Found]:
    """The members of the body, and those of the objects directly in it."""
    record = record_of(body, types) if body is not None else None
    for field in record.fields if record is not None else ():
        yield (field.wire,), field
        inner = record_of(field.type, types)
        for member in inner.fields if inner is not None else ():
            yield (field.wire, member.wire), member


def _text(field: Field, types: Mapping[TypeId, TypeDecl]) -> bool:
    return bare(field.type, types) == Scalar(Kind.STRING)


def _flag(field: Field, types: Mapping[TypeId, TypeDecl]) -> bool:
    return bare(field.type, types) == Scalar(Kind.BOOL)
