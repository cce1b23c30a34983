"""Envelopes of operations that answer in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .flow import Call, run
from .io import finish
from .operation import Cursor, NextUrl, Offset, PageNumber
from .response import Response
from .servers import origin
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

Item = TypeVar("Item")


class Page(Response, Generic[Item]):
    """One page. Iterate over it (``for``, ``async for``) for the items of this and all later pages,
    over ``pages()`` (``pages_async()``) for the pages themselves."""

    __slots__ = ("_call", "_value")

    _call: Call
    _value: Any

    def _link(self, call: Call, value: Any) -> None:
        self._call = call
        self._value = value

    def _following(self) -> tuple[Call, Any] | None:
        return following_page(self, self._call, self._value)

    @property
    def items(self) -> list[Item]:
        """The items of this page."""
        pages = self._call.operation.pages
        assert pages is not None
        found = follow(getattr(self, pages.result), pages.items)
        return cast("list[Item]", found) if isinstance(found, list) else []

    def next(self) -> Self | None:
        """The next page, ``None`` after the last. Raises what the operation raises."""
        following = self._following()
        if following is None:
            return None
        call, value = following
        return cast("Self", finish(run(call, call.session.io, value)))

    async def next_async(self) -> Self | None:
        following = self._following()
        if following is None:
            return None
        call, value = following
        return cast("Self", await run(call, call.session.async_io, value))

    def pages(self) -> Iterator[Self]:
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next()

    async def pages_async(self) -> AsyncIterator[Self]:
        page: Self | None = self
        while page is not None:
            yield page
            page = await page.next_async()

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages_async():
            for item in page.items:
                yield item


def follow(value: Any, path: tuple[str, ...]) -> Any:
    """The value at an attribute path, ``None`` where it ends early."""
    for name in path:
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(name)
        else:
            value = getattr(value, name, None)
        if value is None:
            return None
    return None if isinstance(value, Unset) else value


def following_page(page: Page[Any], call: Call, value: Any) -> tuple[Call, Any] | None:
    """The call and the request for the page after this one, ``None`` after the last."""
    pages = call.operation.pages
    body = getattr(page, pages.result) if pages is not None else None
    match pages:
        case None:
            return None
        case Cursor():
            cursor = follow(body, pages.next)
            if _is_over(body, pages.more) or cursor in (None, ""):
                return None
            if cursor == getattr(value, pages.param, None):
                return None
            alone = _query_fields(call) if pages.alone else ()
            return call, _changed(value, dict.fromkeys(alone) | {pages.param: cursor})
        case Offset():
            return _numbered(page, pages, body, call, value)
        case NextUrl():
            url = follow(body, pages.next)
            return (_to_url(call, str(url)), value) if url else None


def _is_over(body: Any, more: tuple[str, ...]) -> bool:
    """A flag that is there and false ends the iteration; one that is missing says nothing."""
    return bool(more) and follow(body, more) is False


def _numbered(
    page: Page[Any], pages: Offset, body: Any, call: Call, value: Any
) -> tuple[Call, Any] | None:
    count = len(page.items)
    asked = getattr(value, pages.size, None) if pages.size else None
    if not count or _is_over(body, pages.more):
        return None
    if not pages.more and isinstance(asked, int) and count < asked:
        return None
    given = getattr(value, pages.param, None)
    if isinstance(pages, PageNumber):
        number = (pages.first if given is None else given) + 1
    else:
        number = (given or 0) + count
    return call, _changed(value, {pages.param: number})


def _query_fields(call: Call) -> list[str]:
    return [param.field for param in call.operation.params if param.where == "query"]


def _changed(value: Any, changes: dict[str, Any]) -> Any:
    return value.model_copy(update=changes)


def _to_url(call: Call, url: str) -> Call:
    """The same call to another URL; credentials never follow a link to another server."""
    from urllib.parse import urljoin

    from .errors import SDKError

    target = urljoin(call.next_url or call.base + "/", url)
    if origin(target).lower() != origin(call.base).lower():
        raise SDKError(f"the next page is on another server: {origin(target)}")
    session = call.session
    following = Call(session, call.operation, call.policy, None, None, call.http_headers)
    following.base, following.timeout, following.next_url = call.base, call.timeout, target
    return following
