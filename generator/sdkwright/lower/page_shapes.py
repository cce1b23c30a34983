"""Operations that look as if they answered in pages: cursors are taken for what they are, the rest
is worth a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sdkwright.ir.api import Operation, Pagination, PaginationKind, Param, Where
from sdkwright.ir.paths import bare
from sdkwright.ir.types import Default, Field, Kind, Scalar, TypeDecl, TypeExpr
from sdkwright.rules import LAST, PageRule, RequestPart, ResponsePart

from .page_fit import fit_scheme, lists_of, members_of

_CURSORS = ("cursor", "pagetoken", "nexttoken", "pagecursor", "continuationtoken", "after")
_NEXT = ("next", "nextcursor", "nextpagetoken", "nexttoken", "continuationtoken", "cursor")
_MORE = ("hasmore", "hasnext", "more", "hasnextpage")
_SIZES = ("pagesize", "limit", "perpage", "maxresults", "count", "size", "top", "itemsperpage")
_PAGES = ("page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage")
_OFFSETS = ("offset", "skip", "startindex", "startat", "start")
_URLS = (
    "next",
    "nexturl",
    "nexturi",
    "nextlink",
    "nexthref",
    "nextpage",
    "nextpageurl",
    "nextpageuri",
    "odatanextlink",
)
_TOTALS = (
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalelements",
    "totalentries",
    "totalrecords",
)
_TOTAL_PAGES = ("totalpages", "pagecount", "pagestotal", "lastpage", "numpages")

_FROM_ZERO = re.compile(
    r"\b(0|zero)[- ](based|indexed)|\b(start|begin)\w* (with|at|from) (0|zero)\b"
)

_Types = Mapping[str, TypeDecl]
_Members = list[tuple[tuple[str, ...], Field]]


def cursor_of(operation: Operation, types: _Types) -> Pagination | None:
    """A cursor parameter together with a list and the next cursor in the one success body."""
    query = _query(operation)
    cursor = _first(query, _CURSORS)
    bodies = [r for r in operation.success if r.type is not None]
    success = operation.paged
    if not cursor or len(bodies) != 1 or success is None or success.type is None:
        return None
    members = list(members_of(success.type, types))
    items = [p for p in lists_of(success.type, types) if p]
    following = _named(members, _NEXT, Kind.STRING, types)
    following = [path for path in following if not _is_named_link(path, members)]
    if len(items) != 1 or len(following) != 1:
        return None
    more = _named(members, _MORE, Kind.BOOL, types)
    size = _first(query, _SIZES)
    return Pagination(
        kind=PaginationKind.CURSOR,
        param=RequestPart(cursor),
        items=items[0],
        next=ResponsePart(path=following[0]),
        more=ResponsePart(path=more[0]) if len(more) == 1 else None,
        size=RequestPart(size) if size else None,
    )


def suggestion_of(operation: Operation, types: _Types) -> PageRule | None:
    """The rule that the operation seems to follow; only reads, with one list in the answer."""
    success = operation.paged
    if operation.method != "GET" or success is None or success.type is None:
        return None
    if len(lists_of(success.type, types)) != 1:
        return None
    members = list(members_of(success.type, types))
    query = _query(operation)
    counts: dict[str, Any] = {
        "size": _request(_first(query, _SIZES)),
        "more": _one(_named(members, _MORE, Kind.BOOL, types)),
        "total": _one(_counts(members, _TOTALS, types)),
    }
    page, offset = _first(query, _PAGES), _first(query, _OFFSETS)
    urls = _named(members, _URLS, Kind.STRING, types)
    rules: list[PageRule] = []
    token = page or offset
    linked = len(urls) == 1 and _is_link(urls[0], members)
    if token and len(urls) == 1 and not linked and _is_text(operation, token, types):
        param = RequestPart(token)
        rules.append(PageRule(kind="cursor", param=param, next=_one(urls), more=counts["more"]))
    rules += _by_last_item(query, success.type, counts["more"], types)
    if any(header.wire.lower() == "link" for header in success.headers):
        rules.append(PageRule(kind="link"))
    if len(urls) == 1 and (linked or page or offset):
        rules.append(PageRule(kind="next_url", next=ResponsePart(path=urls[0])))
    if page:
        pages = _one(_counts(members, _TOTAL_PAGES, types))
        start = _start(operation, page)
        rules.append(
            PageRule(kind="page", param=RequestPart(page), pages=pages, start=start, **counts)
        )
    if offset and counts["size"] is not None:
        rules.append(PageRule(kind="offset", param=RequestPart(offset), **counts))
    return next((r for r in rules if fit_scheme((r,), operation, types) is not None), None)


def _by_last_item(
    query: Mapping[str, str], body: TypeExpr, more: ResponsePart | None, types: _Types
) -> Iterator[PageRule]:
    """The id of the last item is the cursor, where a parameter and a flag are named so."""
    if "startingafter" in query and more is not None:
        following = ResponsePart(path=(*lists_of(body, types)[0], LAST, "id"))
        param = RequestPart(query["startingafter"])
        yield PageRule(kind="cursor", param=param, next=following, more=more)


def _query(operation: Operation) -> dict[str, str]:
    """The query parameters, by their names without case and punctuation."""
    found = {_plain(p.wire): p.wire for p in operation.params if p.where is Where.QUERY}
    if "end" in found:
        # A period of time.
        found.pop("start", None)
    return found


def _first(query: Mapping[str, str], names: Iterable[str]) -> str:
    return next((query[name] for name in names if name in query), "")


def _request(name: str) -> RequestPart | None:
    return RequestPart(name) if name else None


def _one(paths: list[tuple[str, ...]]) -> ResponsePart | None:
    return ResponsePart(path=paths[0]) if len(paths) == 1 else None


def _named(
    members: _Members, names: Iterable[str], kind: Kind, types: _Types
) -> list[tuple[str, ...]]:
    return [
        path
        for path, field in members
        if _plain(path[-1]) in names and bare(field.type, types) == Scalar(kind)
    ]


def _counts(members: _Members, names: Iterable[str], types: _Types) -> list[tuple[str, ...]]:
    kinds = (Kind.INT32, Kind.INT64, Kind.BIGINT, Kind.FLOAT64)
    return [path for kind in kinds for path in _named(members, names, kind, types)]


def _is_link(path: tuple[str, ...], members: _Members) -> bool:
    """By its own name, or by what is around it: `links.next`, `next` beside `previous`."""
    if _is_named_link(path, members):
        return True
    if "cursor" in _plain("".join(path)):
        return False
    beside = {_plain(other[-1]) for other, _ in members if other[:-1] == path[:-1]}
    return bool(beside & {"previous", "prev", "self", "first"})


def _is_named_link(path: tuple[str, ...], members: _Members) -> bool:
    example = next((f.example for p, f in members if p == path), None)
    if example is not None and isinstance(example.value, str):
        return example.value.startswith(("http://", "https://", "/"))
    around = _plain(path[-2]) if len(path) > 1 else ""
    return "link" in around or _plain(path[-1]).endswith(("url", "uri", "link", "href"))


def _is_text(operation: Operation, wire: str, types: _Types) -> bool:
    param = _param(operation, wire)
    return bare(param.type, types) == Scalar(Kind.STRING)


def _start(operation: Operation, wire: str) -> int | None:
    """0 where the document says that pages begin there, by a default or in words."""
    param = _param(operation, wire)
    begins = param.presence.value if isinstance(param.presence, Default) else None
    if begins == 0 and begins is not False:
        return 0
    return 0 if begins is None and _FROM_ZERO.search(param.doc.description.lower()) else None


def _param(operation: Operation, wire: str) -> Param:
    return next(p for p in operation.params if p.where is Where.QUERY and p.wire == wire)


def _plain(wire: str) -> str:
    return "".join(c for c in wire.lower() if c.isalnum())
