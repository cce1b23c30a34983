"""Paged lists: an answer with a cursor says whether there is more, and what to ask for next."""

from __future__ import annotations

import re
from typing import Any

from .schemas import Checker

_NEXT = ("next", "nextCursor", "next_cursor")
_MORE = ("hasMore", "has_more")
_PREVIOUS = ("previous", "prev")
_LEFT_OUT = object()


def turn(value: Any, cursor: Any, pages: int, checker: Checker) -> Any:
    """The sample as the page that ``cursor`` asks for, of ``pages``.

    A sample with a next cursor and a has-more flag beside a list would lead a client round for
    ever; so the last page has neither. A change that the schema doesn't allow is not made.
    """
    if not isinstance(value, dict):
        return value
    for key, holder in (("", value), *value.items()):
        if not isinstance(holder, dict) or not _is_page(holder):
            continue
        for last in (_LEFT_OUT, None, ""):
            page = _page(holder, cursor, pages, last)
            turned = {**value, key: page} if key else page
            if checker.accepts(turned):
                return turned
    return value


def _is_page(holder: dict[str, Any]) -> bool:
    has_list = any(isinstance(item, list) for item in holder.values())
    return has_list and any(name in holder for name in (*_NEXT, *_MORE))


def _page(holder: dict[str, Any], cursor: Any, pages: int, last: Any) -> dict[str, Any]:
    """``last`` is what the next cursor of the last page is, the previous one of the first."""
    found = re.fullmatch(r"page-(\d+)", cursor) if isinstance(cursor, str) else None
    number = min(int(found[1]), pages) if found else 1
    out = {}
    for name, item in holder.items():
        if name in _NEXT:
            out[name] = f"page-{number + 1}" if number < pages else last
        elif name in _PREVIOUS:
            out[name] = f"page-{number - 1}" if number > 1 else last
        elif name in _MORE:
            out[name] = number < pages
        else:
            out[name] = item
    return {name: item for name, item in out.items() if item is not _LEFT_OUT}
