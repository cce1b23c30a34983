"""Rules about pages, retries and idempotency keys, as they are written in sdk.yaml and in our own
extensions of the document: one form in both places. What is wrong is a finding at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.rules import LAST, PAGE_KINDS, IdempotencyRule, PageRule, RequestPart, ResponsePart
from sdkwright.rules import RetryRule as RetryRule
from sdkwright.source.document import Map, Place, Seq

_REQUEST = ("param", "size")
_RESPONSE = ("next", "more", "total", "pages")
PAGE_KEYS = ("kind", *_REQUEST, "items", *_RESPONSE, "start")
# What a kind needs, and what it may have besides `items`.
_NEEDED = {
    "cursor": ("param", "next"),
    "offset": ("param",),
    "page": ("param",),
    "next_url": ("next",),
    "link": (),
    "none": (),
}
_ALLOWED = {
    "cursor": ("size", "more"),
    "offset": ("size", "more", "total", "start"),
    "page": ("size", "more", "total", "pages", "start"),
    "next_url": ("more",),
    "link": (),
    "none": (),
}
RETRY_KEYS = ("strategy", "backoff", "status_codes", "retry_connection_errors")
BACKOFF_KEYS = ("initial_interval", "max_interval", "exponent", "max_elapsed_time")
IDEMPOTENCY_KEYS = ("header", "methods")

# RFC 9110, 5.6.2.
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_STATUS = re.compile(r"[1-5](\d\d|XX)")


def page_rule(place: Place, report: Report) -> PageRule | None:
    """The rule at ``place``, where false stands for no pages; None where it is not one."""
    if place.value is False:
        return PageRule(kind="none", at=place.origin)
    if not _is_map(place, PAGE_KEYS, "a rule for pages", report):
        return None
    errors = len(report)
    kind = _choice(place, "kind", PAGE_KINDS, report)
    if kind is None:
        return None
    for key, member in place.members():
        if key not in ("kind", "items", *_NEEDED[kind], *_ALLOWED[kind]) and key in PAGE_KEYS:
            _wrong(report, member, f"`{key}` says nothing about pages of the kind {kind}", key=True)
    for key in _NEEDED[kind]:
        if place.get(key) is None:
            _wrong(report, place, f"pages of the kind {kind} need `{key}`")
    items = place.get("items")
    parts: dict[str, Any] = {
        **{key: _request_part(place.get(key), report) for key in _REQUEST},
        **{key: _response_part(place.get(key), report) for key in _RESPONSE},
    }
    if kind == "link":
        parts["next"] = ResponsePart(header="Link")
    rule = PageRule(
        kind=kind,
        items=path_of(items, report) if items is not None else None,
        start=_integer(place, "start", report),
        at=place.origin,
        at_key={key: member.origin for key, member in place.members()},
        **parts,
    )
    return rule if len(report) == errors else None


def page_rules(place: Place, report: Report) -> Iterator[PageRule]:
    """The rules at ``place``, one or a list."""
    for item in place.items() if isinstance(place.value, Seq) else (place,):
        rule = page_rule(item, report)
        if rule is not None:
            yield rule


def path_of(place: Place, report: Report) -> tuple[str, ...]:
    """The names that lead to a member of a body: a list, or a text with dots; "." is the body."""
    value = place.value
    if value == ".":
        return ()
    names = value.split(".") if isinstance(value, str) else value
    if isinstance(names, list):
        names = [LAST if name == int(LAST) else name for name in names]
    if isinstance(names, list) and all(isinstance(name, str) and name for name in names):
        return tuple(names)
    _wrong(report, place, "a path is a text such as meta.next, or a list of the names on the way")
    return ()


def _request_part(place: Place | None, report: Report) -> RequestPart | None:
    if place is None:
        return None
    body = place.get("body")
    if body is not None and len(place.value) == 1:
        return RequestPart(path=path_of(body, report))
    if isinstance(place.value, str) and place.value:
        return RequestPart(place.value)
    _wrong(report, place, "this has to be the name of a parameter, or {body: path}")
    return None


def _response_part(place: Place | None, report: Report) -> ResponsePart | None:
    if place is None:
        return None
    if not isinstance(place.value, Map):
        return ResponsePart(path=path_of(place, report))
    header = place.get("header")
    if header is not None and len(place.value) == 1 and _is_token(header.value):
        return ResponsePart(header=header.value)
    _wrong(report, place, "this has to be a path in the body, or {header: name}")
    return None


def retry_rule(place: Place, report: Report, more: tuple[str, ...] = ()) -> RetryRule | None:
    """The rule at ``place``, where false stands for a single attempt; ``more`` are further keys."""
    if place.value is False:
        return RetryRule(strategy="none", at=place.origin)
    if not _is_map(place, (*RETRY_KEYS, *more), "a rule for retries", report):
        return None
    errors = len(report)
    backoff = place.get("backoff")
    known = backoff is None or _is_map(backoff, BACKOFF_KEYS, "`backoff`", report)
    times = backoff if backoff is not None and known else place
    connection = place.get("retry_connection_errors")
    if connection is not None and not isinstance(connection.value, bool):
        _wrong(report, connection, "`retry_connection_errors` is true or false")
    exponent = times.get("exponent")
    if exponent is not None and not _is_number(exponent.value, 1):
        _wrong(report, exponent, "`exponent` has to be a number of at least 1")
    rule = RetryRule(
        strategy=_choice(place, "strategy", ("backoff", "none"), report, "backoff") or "",
        initial_interval=_integer(times, "initial_interval", report),
        max_interval=_integer(times, "max_interval", report),
        exponent=exponent.value if exponent is not None else None,
        max_elapsed_time=_integer(times, "max_elapsed_time", report),
        status_codes=_statuses(place.get("status_codes"), report),
        retry_connection_errors=connection.value if connection is not None else None,
        at=place.origin,
    )
    return rule if len(report) == errors else None


def idempotency_rule(
    place: Place, report: Report, more: tuple[str, ...] = ()
) -> IdempotencyRule | None:
    """The rule at ``place``, where true stands for the usual header."""
    if isinstance(place.value, bool):
        return IdempotencyRule(enabled=place.value, at=place.origin)
    if not _is_map(place, (*IDEMPOTENCY_KEYS, *more), "a rule for idempotency keys", report):
        return None
    errors = len(report)
    usual = IdempotencyRule()
    header, methods = place.get("header"), place.get("methods")
    if header is not None and not _is_token(header.value):
        _wrong(report, header, "`header` has to be the name of a header")
    named = tuple(item.value for item in methods.items()) if methods is not None else usual.methods
    if not named or not all(_is_token(name) for name in named):
        _wrong(report, methods or place, "`methods` has to be a list of HTTP methods")
        return None
    rule = IdempotencyRule(
        header=header.value if header is not None else usual.header,
        methods=tuple(name.upper() for name in named),
        at=place.origin,
    )
    return rule if len(report) == errors else None


def _statuses(place: Place | None, report: Report) -> tuple[str, ...] | None:
    if place is None:
        return None
    found = tuple(str(item.value).upper() for item in place.items())
    if not found or not all(_STATUS.fullmatch(status) for status in found):
        _wrong(report, place, "`status_codes` has to be a list of statuses such as 429 or 5XX")
    return found


def _is_map(place: Place, keys: tuple[str, ...], what: str, report: Report) -> bool:
    if not isinstance(place.value, Map):
        _wrong(report, place, f"{what} has to be a mapping, or false")
        return False
    for key, member in place.members():
        if key not in keys:
            _wrong(report, member, f"{what} has no key {key!r}; known: {', '.join(keys)}", key=True)
    return True


def _choice(
    place: Place, key: str, choices: tuple[str, ...], report: Report, default: str | None = None
) -> str | None:
    member = place.get(key)
    if member is None and default is not None:
        return default
    if member is not None and member.value in choices:
        return str(member.value)
    _wrong(report, member or place, f"`{key}` has to be one of {', '.join(choices)}")
    return None


def _integer(place: Place, key: str, report: Report) -> int | None:
    member = place.get(key)
    if member is None:
        return None
    value = member.value
    if isinstance(value, int) and _is_number(value, 0):
        return value
    _wrong(report, member, f"`{key}` has to be an integer that is not negative")
    return None


def _is_number(value: object, least: int) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= least


def _is_token(value: object) -> bool:
    return isinstance(value, str) and _TOKEN.fullmatch(value) is not None


def _wrong(report: Report, place: Place, message: str, *, key: bool = False) -> None:
    report.add("bad-rule", message, place.key_origin if key else place.origin)
