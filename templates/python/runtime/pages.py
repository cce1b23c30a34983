"""Envelopes of operations that answer in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .adapters import adapter_of
from .errors import SDKError
from .flow import Call, run
from .io import finish
from .operation import Cursor, NextUrl, Offset, PageNumber
from .plain import class_of
from .response import Response
from .servers import origin
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
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
    """The value at an attribute path, ``None`` where it ends early; "-1" is a list's last item."""
    for name in path:
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(name)
        elif isinstance(value, list):
            items = cast("Sequence[Any]", value)
            value = items[-1] if items and name == "-1" else None
        else:
            value = getattr(value, name, None)
        if value is None:
            return None
    return None if isinstance(value, Unset) else value


def following_page(page: Page[Any], call: Call, value: Any) -> tuple[Call, Any] | None:
    """The call and the request for the page after this one, ``None`` after the last.

    Raises ``SDKError`` for one that would be this page again.
    """
    pages = call.operation.pages
    if pages is None:
        return None
    body = getattr(page, pages.result)
    match pages:
        case Cursor():
            cursor = _read(page, body, pages.next)
            if _is_over(page, body, pages.more) or cursor in (None, ""):
                return None
            if cursor == follow(value, _path(pages.param)):
                _standstill(page, call)
                return None
            alone = _query_fields(call) if pages.alone else ()
            left = value.model_copy(update=dict.fromkeys(alone)) if alone else value
            return call.again(), _with(call, left, pages.param, cursor)
        case NextUrl():
            url = _read(page, body, pages.next)
            if isinstance(pages.next, str) and pages.next.lower() == "link":
                url = next_link(url)
            if _is_over(page, body, pages.more) or not url:
                return None
            following = _to_url(page, call, str(url))
            return (following, value) if following is not None else None
        case Offset():
            return _numbered(page, pages, body, call, value)


def _read(page: Page[Any], body: Any, source: str | tuple[str, ...] | None) -> Any:
    """A header by its name, or the member of the body at a path."""
    if isinstance(source, str):
        return page.headers.get(source)
    return follow(body, source) if source is not None else None


def _path(param: str | tuple[str, ...]) -> tuple[str, ...]:
    return (param,) if isinstance(param, str) else param


def _is_over(page: Page[Any], body: Any, more: str | tuple[str, ...]) -> bool:
    """A flag that is there and false ends the iteration; one that is missing says nothing."""
    return bool(more) and _read(page, body, more) in (False, "false", "False")


def _count(page: Page[Any], body: Any, source: str | tuple[str, ...]) -> int | None:
    """A number of items or pages; what is none says nothing, such as -1 for "unknown"."""
    try:
        count = int(_read(page, body, source or None))
    except (TypeError, ValueError):
        return None
    return count if count >= 0 else None


def _standstill(page: Page[Any], call: Call) -> None:
    """Without items it is how some servers say that there is nothing more."""
    if page.items:
        raise SDKError(
            f"{call.operation.id}: the server says that this page is followed by itself",
            page.raw_response,
        )


def _numbered(
    page: Page[Any], pages: Offset, body: Any, call: Call, value: Any
) -> tuple[Call, Any] | None:
    count = len(page.items)
    if not count or _is_over(page, body, pages.more):
        return None
    given = follow(value, _path(pages.param))
    number = pages.first if given is None else int(given)
    by_page = isinstance(pages, PageNumber)
    skipped = (number - pages.first) * (count if by_page else 1)
    seen = (skipped if call.seen is None else call.seen) + count
    last = _count(page, body, pages.pages) if isinstance(pages, PageNumber) else None
    total = _count(page, body, pages.total)
    if last is not None and number + 1 - pages.first >= last:
        return None
    if total is not None and seen >= total:
        return None
    if last is None and total is None and not (pages.more and _read(page, body, pages.more)):
        asked = follow(value, _path(pages.size)) if pages.size else None
        if isinstance(asked, int | float) and count < asked:
            return None
    following = call.again()
    following.seen = seen
    return following, _with(call, value, pages.param, number + (1 if by_page else count))


def _query_fields(call: Call) -> list[str]:
    return [param.field for param in call.operation.params if param.where == "query"]


def _with(call: Call, value: Any, param: str | tuple[str, ...], new: Any) -> Any:
    """A copy of the request with ``new`` at ``param``; what is not on the way is shared."""
    if value is None:
        value = call.plan.validate({})
    return _changed(value, _path(param), new)


def _changed(value: Any, path: tuple[str, ...], new: Any) -> Any:
    name, *rest = path
    if rest:
        given = follow(value, (name,))
        if given is not None:
            new = _changed(given, tuple(rest), new)
        else:
            for inner in reversed(rest):
                new = {inner: new}
            field = class_of(value).model_fields[name]
            new = adapter_of(field.annotation).validate_python(new)
    return value.model_copy(update={name: new})


_LINK_PARAM = r';\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?'


def next_link(header: str | None) -> str | None:
    """The target with the relation "next" of a ``Link`` header (RFC 8288, 3)."""
    import re

    for target, params in re.findall(r'<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)', header or ""):
        for name, quoted, bare in re.findall(_LINK_PARAM, params):
            if name.lower() == "rel" and "next" in (quoted or bare).lower().split():
                return str(target)
    return None


def _to_url(page: Page[Any], call: Call, url: str) -> Call | None:
    """The same call to another URL; credentials never follow a link to another server."""
    from urllib.parse import urljoin

    here = page.raw_response.url
    target = urljoin(here, url).partition("#")[0]
    if origin(target).lower() != origin(call.base).lower():
        raise SDKError(f"the next page is on another server: {origin(target)}")
    if target in (here, call.next_url):
        _standstill(page, call)
        return None
    following = call.again()
    following.next_url = target
    return following
