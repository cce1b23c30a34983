"""Pages: by cursor, offset, number and link; items and pages; sync and async."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated, Any
from urllib.parse import parse_qs

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.auth import Bearer
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.models import BaseModel
from acme_sdk._runtime.operation import (
    Body,
    Cursor,
    NextUrl,
    Offset,
    Operation,
    PageNumber,
    Param,
    Result,
)
from acme_sdk._runtime.pages import Page, next_link
from pydantic import Field
from runtime_calls import Caller, client_of
from runtime_server import Answer, Asked, Server, as_json

ALL = list(range(1, 8))


class ListRequest(BaseModel):
    cursor: str | None = None
    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    offset: int | None = None
    page: int | None = None
    name: str | None = None


class Listed(BaseModel):
    data: list[int] | None = None
    next: str | None = None
    has_more: Annotated[bool | None, Field(alias="hasMore")] = None


class ListBody(BaseModel):
    cursor: Listed


class ListResponse(Page[int]):
    __slots__ = ("list_body",)
    list_body: ListBody | None


QUERY = ("cursor", "pageSize", "offset", "page", "name")
FIELDS = {"pageSize": "page_size"}
BELOW = {"result": "list_body", "items": ("cursor", "data")}


def listing(pages: Any) -> Operation[ListResponse]:
    params = (Param(FIELDS.get(wire, wire), wire, "query", "form", True) for wire in QUERY)
    return Operation(
        id="list",
        method="GET",
        path="/list",
        request=ListRequest,
        params=tuple(params),
        envelope=ListResponse,
        results=(Result("200", "json", "application/json", field="list_body", type=ListBody),),
        security=((("bearer", ()),),),
        pages=pages,
    )


def wrapped(data: list[int], **rest: Any) -> Answer:
    return as_json({"cursor": {"data": data} | rest})


def by_cursor(asked: Asked) -> Answer:
    query = parse_qs(asked.query)
    start = int(query.get("cursor", ["0"])[0])
    end = start + 3
    more = end < len(ALL)
    # The last page has a cursor as well: only hasMore says that it is the last.
    return wrapped(ALL[start:end], hasMore=more, next=str(end))


def by_offset(asked: Asked) -> Answer:
    query = parse_qs(asked.query)
    start = int(query.get("offset", ["0"])[0])
    return wrapped(ALL[start : start + int(query.get("pageSize", ["3"])[0])])


def by_number(asked: Asked) -> Answer:
    number = int(parse_qs(asked.query).get("page", ["1"])[0])
    return wrapped(ALL[3 * number - 3 : 3 * number])


def by_link(asked: Asked) -> Answer:
    start = int(parse_qs(asked.query).get("at", ["0"])[0])
    links = {"next": f"list?at={start + 3}&x=%2F"} if start + 3 < len(ALL) else {}
    return wrapped(ALL[start : start + 3], **links)


CURSOR = Cursor(param="cursor", next=("cursor", "next"), more=("cursor", "has_more"), **BELOW)
CASES = {
    "cursor": (by_cursor, CURSOR, {"page_size": 3}, 3),
    "offset": (by_offset, Offset(param="offset", size="page_size", **BELOW), {"page_size": 3}, 3),
    "offset-without-size": (by_offset, Offset(param="offset", **BELOW), None, 4),
    "number": (by_number, PageNumber(param="page", **BELOW), {}, 4),
    "link": (by_link, NextUrl(next=("cursor", "next"), **BELOW), {}, 3),
}


def collected(caller: Caller, client: Client, operation: Any, request: Any) -> list[Any]:
    """All items, then the items of each page."""
    if not caller.is_async:
        items = list(client.call(operation, request))
        pages = [page.items for page in client.call(operation, request).pages()]
        client.close()
        return [items, pages]

    async def run() -> list[Any]:
        items = [item async for item in await client.call_async(operation, request)]
        first = await client.call_async(operation, request)
        pages = [page.items async for page in first.pages_async()]
        await client.aclose()
        return [items, pages]

    return asyncio.run(run())


@pytest.mark.parametrize("name", list(CASES))
def test_pages(server: Server, caller: Caller, name: str) -> None:
    answer, pages, request, count = CASES[name]
    server.routes["/list"] = answer
    items, of_pages = collected(caller, client_of(server.url), listing(pages), request)
    assert items == ALL
    assert [page for page in of_pages if page] == [[1, 2, 3], [4, 5, 6], [7]]
    assert len(server.asked) == 2 * count


def test_other_parameters_stay(server: Server, caller: Caller) -> None:
    server.routes["/list"] = by_cursor
    request = ListRequest(name="a b", page_size=3)
    collected(caller, client_of(server.url), listing(CURSOR), request)
    assert server.asked[1].query == "cursor=3&pageSize=3&name=a%20b"
    assert request.cursor is None


def test_a_cursor_may_want_to_be_alone(server: Server, caller: Caller) -> None:
    server.routes["/list"] = by_cursor
    alone = Cursor(
        param="cursor", next=("cursor", "next"), more=("cursor", "has_more"), alone=True, **BELOW
    )
    collected(caller, client_of(server.url), listing(alone), {"name": "x", "page_size": 3})
    assert [asked.query for asked in server.asked[:2]] == ["pageSize=3&name=x", "cursor=3"]


def test_it_ends(server: Server) -> None:
    """No cursor, an empty one, or the one that was just used with no items: no next page."""
    client = client_of(server.url)
    operation = listing(Cursor(param="cursor", next=("cursor", "next"), **BELOW))
    for rest in ({}, {"next": None}, {"next": ""}, {"hasMore": True}):
        server.answer(wrapped([1], **rest))
        assert client.call(operation, {"cursor": "same"}).next() is None
    server.answer(wrapped([], next="same"))
    assert client.call(operation, {"cursor": "same"}).next() is None
    server.answer(as_json({"cursor": {}}))
    assert client.call(operation).items == []
    client.close()


def test_an_empty_page_is_not_the_last(server: Server, caller: Caller) -> None:
    pages_of_three = [wrapped([], next="1"), wrapped([1], next="2"), wrapped([])]
    server.answer(*pages_of_three, *pages_of_three)
    operation = listing(Cursor(param="cursor", next=("cursor", "next"), **BELOW))
    items, pages = collected(caller, client_of(server.url), operation, None)
    assert (items, pages) == ([1], [[], [1], []])


def test_a_page_that_is_followed_by_itself(server: Server, caller: Caller) -> None:
    client = client_of(server.url)
    server.answer(wrapped([1], next="a"), wrapped([2], next="a"))
    operation = listing(Cursor(param="cursor", next=("cursor", "next"), **BELOW))
    with pytest.raises(errors.SDKError, match="list: the server says that this page is followed"):
        collected(caller, client, operation, None)
    server.answer(wrapped([1], next="list?at=3"), wrapped([2], next="?at=3"))
    with pytest.raises(errors.SDKError, match="is followed by itself"):
        collected(caller, client, listing(NextUrl(next=("cursor", "next"), **BELOW)), None)


def counted(total: str = "", flagged: bool = False) -> Any:
    """Pages of three of ``ALL``, whatever length was asked for; 404 beyond the last."""

    def answer(asked: Asked) -> Answer:
        page = int(parse_qs(asked.query).get("page", ["1"])[0])
        start = 3 * page - 3
        if start >= len(ALL):
            return Answer(404, b"no such page", "text/plain")
        made = wrapped(ALL[start : start + 3], **({"hasMore": page < 3} if flagged else {}))
        made.headers.update({"X-Total": total} if total else {})
        return made

    return answer


@pytest.mark.parametrize(
    ("answer", "source"),
    [
        (counted("7"), {"total": "X-Total"}),
        (counted("3"), {"pages": "X-Total"}),
        (counted(flagged=True), {"more": ("cursor", "has_more")}),
    ],
)
def test_no_page_beyond_the_last(
    server: Server, caller: Caller, answer: Any, source: dict[str, Any]
) -> None:
    server.routes["/list"] = answer
    pages = PageNumber(param="page", size="page_size", **BELOW, **source)
    items, _ = collected(caller, client_of(server.url), listing(pages), {"page_size": 100})
    assert items == ALL
    server.asked.clear()
    items, _ = collected(caller, client_of(server.url), listing(pages), {"page": 2})
    assert items == ALL[3:]


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('</a?p=2>; rel="next"', "/a?p=2"),
        ('</a>; rel=prev, </b>; rel="last"; title="x, y", <c,d>; REL=NEXT', "c,d"),
        ('</a>; rel="first next"', "/a"),
        ('</a>; title="; rel=next", </b>; title="\\"" ; rel = "next"', "/b"),
        ('</a>; rel=prev; rel=next, </b>; rev="next"', "/a"),
        ('</a>; rel="nextpage"', None),
        ("", None),
        ("nonsense", None),
        (None, None),
    ],
)
def test_the_next_of_link_headers(header: str | None, target: str | None) -> None:
    assert next_link(header) == target


def test_links_in_headers(server: Server, caller: Caller) -> None:
    def answer(asked: Asked) -> Answer:
        start = int(parse_qs(asked.query).get("at", ["0"])[0])
        made = wrapped(ALL[start : start + 3])
        if start + 3 < len(ALL):
            made.headers["Link"] = f'</list?at={start + 3}>; rel="next", </list>; rel="first"'
        return made

    server.routes["/list"] = answer
    operation = listing(NextUrl(next="Link", **BELOW))
    items, pages = collected(caller, client_of(server.url), operation, None)
    assert items == ALL
    assert pages == [[1, 2, 3], [4, 5, 6], [7]]


class Paging(BaseModel):
    after: str | None = None


class Search(BaseModel):
    text: str
    paging: Paging | None = None


class SearchRequest(BaseModel):
    tenant: str | None = None
    body: Search


def test_cursors_in_bodies(server: Server, caller: Caller) -> None:
    """The caller's request stays as it is, also where it lacks what the cursor is in."""
    server.routes["/search"] = lambda asked: (
        wrapped([2]) if asked.body.count(b"after") else wrapped([1], next="b")
    )
    operation = Operation(
        id="search",
        method="POST",
        path="/search",
        request=SearchRequest,
        params=(Param("tenant", "tenant", "query", "form", True),),
        bodies=(Body("json", "application/json", field="body", required=True),),
        envelope=ListResponse,
        results=(Result("200", "json", "application/json", field="list_body", type=ListBody),),
        pages=Cursor(param=("body", "paging", "after"), next=("cursor", "next"), **BELOW),
    )
    for given in (Search(text="x"), Search(text="x", paging=Paging())):
        request = SearchRequest(tenant="t", body=given)
        items, _ = collected(caller, client_of(server.url), operation, request)
        assert items == [1, 2]
        assert json.loads(server.last.body) == {"text": "x", "paging": {"after": "b"}}
        assert server.last.query == "tenant=t"
        assert request.body is given
        assert given.paging is None or given.paging.after is None


def test_the_options_of_the_first_call_stay(server: Server, caller: Caller) -> None:
    server.routes["/base/list"] = by_cursor
    client = client_of("http://127.0.0.1:9")

    async def run() -> list[int]:
        page = await client.call_async(listing(CURSOR), **options)
        found = [item async for item in page]
        await client.aclose()
        return found

    options: Any = {"server_url": server.url + "/base", "http_headers": {"X-A": "1"}}
    if caller.is_async:
        found = asyncio.run(run())
    else:
        found = list(client.call(listing(CURSOR), **options))
        client.close()
    assert found == ALL
    assert {asked.header("x-a") for asked in server.asked} == {"1"}


def test_a_link_to_another_server_is_refused(server: Server) -> None:
    class Security:
        token = "s3cret"

    client = client_of(server.url, security=Security(), schemes={"bearer": Bearer(token="token")})
    operation = listing(NextUrl(next=("cursor", "next"), **BELOW))
    for link in ("http://127.0.0.1:1/list", "//evil.example/list", "https://user@evil.example"):
        server.answer(wrapped([1], next=link))
        with pytest.raises(errors.SDKError, match="the next page is on another server"):
            client.call(operation).next()
    server.answer(wrapped([1], next=server.url + "/list?at=3"), wrapped([2]))
    assert list(client.call(operation)) == [1, 2]
    assert server.last.header("authorization") == "Bearer s3cret"
    client.close()


def test_an_error_on_a_later_page(server: Server, caller: Caller) -> None:
    server.answer(wrapped([1], next="2"), Answer(404, b"gone", "text/plain"))
    operation = listing(Cursor(param="cursor", next=("cursor", "next"), **BELOW))
    with pytest.raises(errors.SDKError, match="gone"):
        collected(caller, client_of(server.url), operation, None)


def test_repr_is_of_the_page_only(server: Server) -> None:
    server.answer(wrapped([1]))
    client = client_of(server.url)
    shown = repr(client.call(listing(CURSOR)))
    client.close()
    assert shown.startswith("ListResponse(status_code=200, content_type='application/json', list_")
    assert json.dumps([1]) in shown
