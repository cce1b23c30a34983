"""How other tools write rules about pages, retries and idempotency keys."""

from __future__ import annotations

import re
from dataclasses import replace

from sdkwright.lower.values import text
from sdkwright.rules import LAST, IdempotencyRule, PageRule, RequestPart, ResponsePart, RetryRule
from sdkwright.source.document import Place

from .concept import Form, WrongType

_PATH = re.compile(r"\$((?:\.[^.\[\]*?'\"]+|\['[^']+'\])*)")
_STEP = re.compile(r"\.([^.\[\]]+)|\['([^']+)'\]")
_LAST_ITEM = re.compile(r"\[(-1|\(@\.length\s*-\s*1\))\]")
_STATUS = re.compile(r"[1-5](\d\d|XX)")


def _path(place: Place) -> tuple[str, ...]:
    """``$.data.items`` → ``("data", "items")``. Raises ``WrongType`` for all that is no plain
    path of RFC 9535; the last item of a list is one."""
    match = _PATH.fullmatch(_LAST_ITEM.sub(f".{LAST}", text(place)))
    if match is None:
        raise WrongType(place)
    return tuple(plain or quoted for plain, quoted in _STEP.findall(match[1]))


def _mapping(place: Place) -> Place:
    if not isinstance(place.value, dict):
        raise WrongType(place)
    return place


def _pages(rule: PageRule, value: Place, foreign: str) -> PageRule:
    return replace(rule, foreign=foreign, at=value.origin)


def _speakeasy_pages(value: Place, _holder: Place) -> PageRule:
    inputs = _mapping(value).get("inputs")
    given = {text(i.get("type")): i for i in (inputs.items() if inputs is not None else ())}
    outputs = value.get("outputs")

    def sent(*types: str) -> RequestPart | None:
        item = next((given[type] for type in types if type in given), None)
        if item is None:
            return None
        name = text(item.get("name"))
        in_body = text(item.get("in")) == "requestBody"
        return RequestPart(path=tuple(name.split("."))) if in_body else RequestPart(name)

    def received(key: str) -> ResponsePart | None:
        place = outputs.get(key) if outputs is not None else None
        return None if place is None else ResponsePart(path=_path(place))

    items = received("results")
    rule = PageRule(
        kind=_speakeasy_kind(value, given),
        param=sent("cursor", "offset", "page"),
        size=sent("limit"),
        items=None if items is None else items.path,
        next=received("nextCursor") or received("nextUrl"),
        pages=received("numPages"),
    )
    return _pages(rule, value, "x-speakeasy-pagination")


def _speakeasy_kind(value: Place, given: dict[str, Place]) -> str:
    kinds = {"cursor": "cursor", "url": "next_url", "offsetLimit": "offset"}
    kind = value.get("type")
    if kind is None or kind.value not in kinds:
        raise WrongType(kind or value)
    by_page = kind.value == "offsetLimit" and "page" in given and "offset" not in given
    return "page" if by_page else kinds[kind.value]


def _fern_pages(value: Place, holder: Place) -> PageRule | None:
    """``true`` stands for what the root says."""
    if value.value is False:
        return _pages(PageRule(kind="none"), value, "x-fern-pagination")
    if value.value is True:
        root = Place.root(value.document).get("x-fern-pagination")
        return _fern_pages(root, holder) if root is not None and root.value is not True else None

    def received(key: str) -> ResponsePart | None:
        place = _mapping(value).get(key)
        return None if place is None else ResponsePart(path=_after(place, "$response"))

    def sent(key: str) -> RequestPart | None:
        place = value.get(key)
        return None if place is None else _fern_sent(_after(place, "$request"), holder)

    items, following = received("results"), received("next_uri") or received("next_path")
    counted = "page" if value.get("step") is None else "offset"
    rule = PageRule(
        kind="cursor" if value.get("cursor") is not None else counted,
        param=sent("cursor") or sent("offset"),
        size=sent("step"),
        items=None if items is None else items.path,
        next=received("next_cursor"),
        more=received("has-next-page"),
    )
    if following is not None:
        rule = replace(rule, kind="next_url", next=following)
    elif rule.param is None:
        raise WrongType(value)
    return _pages(rule, value, "x-fern-pagination")


def _after(place: Place, start: str) -> tuple[str, ...]:
    first, *names = text(place).split(".")
    if first != start:
        raise WrongType(place)
    return tuple(names)


def _fern_sent(path: tuple[str, ...], operation: Place) -> RequestPart:
    """A parameter, unless the operation has a body and lists no such parameter."""
    listed = operation.get("parameters")
    several = [] if listed is None else list(listed.items())
    named = any("$ref" in p.value or text(p.get("name")) == path[-1] for p in several)
    if len(path) == 1 and (named or operation.get("requestBody") is None):
        return RequestPart(path[0])
    return RequestPart(path=path)


def _microsoft_pages(value: Place, _holder: Place) -> PageRule:
    """Without the name of a member with the next link there is a single page."""
    following = text(_mapping(value).get("nextLinkName"))
    items = text(value.get("itemName")) or "value"
    rule = PageRule(kind="none")
    if following:
        path = tuple(following.split("."))
        rule = PageRule(kind="next_url", items=(items,), next=ResponsePart(path=path))
    return _pages(rule, value, "x-ms-pageable")


def _speakeasy_retries(value: Place, _holder: Place) -> RetryRule:
    strategy = text(_mapping(value).get("strategy")) or "backoff"
    if strategy not in ("backoff", "none"):
        raise WrongType(value)
    times = value.get("backoff") or value
    connection = value.get("retryConnectionErrors")
    exponent = times.get("exponent")
    if exponent is not None and not isinstance(exponent.value, (int, float)):
        raise WrongType(exponent)
    return RetryRule(
        strategy=strategy,
        initial_interval=_milliseconds(times, "initialInterval"),
        max_interval=_milliseconds(times, "maxInterval"),
        exponent=None if exponent is None else exponent.value,
        max_elapsed_time=_milliseconds(times, "maxElapsedTime"),
        status_codes=_statuses(value.get("statusCodes")),
        retry_connection_errors=None if connection is None else connection.value is True,
        at=value.origin,
    )


def _milliseconds(times: Place, key: str) -> int | None:
    place = times.get(key)
    if place is None:
        return None
    if not isinstance(place.value, int) or isinstance(place.value, bool) or place.value < 0:
        raise WrongType(place)
    return place.value


def _statuses(place: Place | None) -> tuple[str, ...] | None:
    if place is None:
        return None
    found = tuple(str(item.value).upper() for item in place.items())
    if not found or not all(_STATUS.fullmatch(status) for status in found):
        raise WrongType(place)
    return found


def _fern_retries(value: Place, _holder: Place) -> RetryRule | None:
    disabled = _mapping(value).get("disabled")
    if disabled is None or disabled.value is not True:
        return None
    return RetryRule(strategy="none", at=value.origin)


def _fern_idempotent(value: Place, _holder: Place) -> IdempotencyRule | None:
    """The header is the first of those that the root lists."""
    if not isinstance(value.value, bool):
        raise WrongType(value)
    listed = Place.root(value.document).get("x-fern-idempotency-headers")
    headers = [text(item.get("header")) for item in listed.items()] if listed is not None else []
    usual = IdempotencyRule(enabled=value.value, at=value.origin)
    return replace(usual, header=next(filter(None, headers), usual.header))


_RULE = "a rule as the tool documents it, whose paths lead through objects"

SPEAKEASY_PAGES: Form[PageRule] = Form(_RULE, _speakeasy_pages)
FERN_PAGES: Form[PageRule] = Form(_RULE, _fern_pages)
MICROSOFT_PAGES: Form[PageRule] = Form("an object with `nextLinkName`", _microsoft_pages)
SPEAKEASY_RETRIES: Form[RetryRule] = Form(
    "a rule with `strategy`, `backoff` in milliseconds and `statusCodes`", _speakeasy_retries
)
FERN_RETRIES: Form[RetryRule] = Form("an object with `disabled`", _fern_retries)
FERN_IDEMPOTENT: Form[IdempotencyRule] = Form("true or false", _fern_idempotent)
