"""What schemas say of values beyond their type (JSON Schema 2020-12 Validation, 6 and 7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sdkwright.ir.types import Json, Kind, Limits, Scalar

from .compose import Shape
from .values import freeze

_TIGHTER: dict[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
}
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_TEXTS = ("minLength", "maxLength", "pattern", "format", "contentMediaType")
_LISTS = ("minItems", "maxItems", "uniqueItems")
_OBJECTS = ("minProperties", "maxProperties")
_OF_KINDS = {Kind.STRING: _TEXTS, Kind.BYTES: _TEXTS, Kind.ANY: (*_NUMBERS, *_TEXTS)}


def scalar_limits(shape: Shape, scalar: Scalar) -> Limits:
    match scalar.kind:
        case Kind.INT32 | Kind.INT64 | Kind.BIGINT | Kind.FLOAT32 | Kind.FLOAT64 | Kind.DECIMAL:
            return _limits(shape, (*_NUMBERS, "format"))
        case kind:
            return _limits(shape, _OF_KINDS.get(kind, ()))


def list_limits(shape: Shape) -> Limits:
    return _limits(shape, _LISTS)


def object_limits(shape: Shape) -> Limits:
    return _limits(shape, _OBJECTS)


def _limits(shape: Shape, keywords: tuple[str, ...]) -> Limits:
    """Of several parts the tightest bound counts, and every pattern."""
    found: dict[str, Json] = {}
    for part in shape.parts:
        for keyword in keywords:
            if keyword not in part.value:
                continue
            value = freeze(part.value[keyword])
            before = found.get(keyword)
            found[keyword] = value if before is None else _both(keyword, before, value)
    return tuple(sorted(found.items()))


def _both(keyword: str, one: Json, other: Json) -> Json:
    tighter = _TIGHTER.get(keyword)
    numbers = isinstance(one, int | float) and isinstance(other, int | float)
    if tighter is not None and numbers:
        result: Json = tighter(one, other)
        return result
    if keyword == "pattern" and one != other:
        patterns = one if isinstance(one, tuple) else (one,)
        return (*patterns, other)
    return one
