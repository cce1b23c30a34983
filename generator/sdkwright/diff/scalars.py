"""Which of two plain types takes more, and which bounds are tighter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from sdkwright.ir.types import Json, Kind, Limits

from .words import value_text

Relation: TypeAlias = Literal["same", "widened", "narrowed", "compatible", "changed"]

_WIDER: Mapping[Kind, frozenset[Kind]] = {
    Kind.INT32: frozenset({Kind.INT64, Kind.BIGINT, Kind.FLOAT32, Kind.FLOAT64, Kind.DECIMAL}),
    Kind.INT64: frozenset({Kind.BIGINT, Kind.FLOAT64, Kind.DECIMAL}),
    Kind.BIGINT: frozenset({Kind.FLOAT64, Kind.DECIMAL}),
    Kind.FLOAT32: frozenset({Kind.FLOAT64, Kind.DECIMAL}),
    Kind.FLOAT64: frozenset({Kind.DECIMAL}),
}
"""The kinds that have every number of a kind, and are numbers in JSON as it is."""

TEXTS = frozenset({Kind.STRING, Kind.BYTES, Kind.DATE, Kind.DATETIME, Kind.DURATION, Kind.UUID})
"""Kinds that are strings in JSON."""


INTEGERS = frozenset({Kind.INT32, Kind.INT64, Kind.BIGINT})


def relation(old: Kind, new: Kind) -> Relation:
    """What the step from one kind to another is for the values that JSON has."""
    if old is new:
        return "same"
    if new is Kind.ANY or new in _WIDER.get(old, ()):
        return "widened"
    if old is Kind.ANY or old in _WIDER.get(new, ()):
        return "narrowed"
    if Kind.STRING in (old, new) and {old, new} <= TEXTS:
        return "compatible"
    return "changed"


_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})


def changed_limits(old: Limits, new: Limits) -> Iterator[tuple[str, bool, str, str]]:
    """Each keyword that says something else: (keyword, whether it is tighter, before, after)."""
    before, after = dict(old), dict(new)
    for keyword in sorted(before.keys() | after.keys()):
        one, other = before.get(keyword), after.get(keyword)
        if one == other and type(one) is type(other):
            continue
        tighter = _is_tighter(keyword, one, other, keyword in before, keyword in after)
        yield keyword, tighter, _text(one), _text(other)


def _text(value: Json) -> str:
    return "" if value is None else value_text(value)


def _is_tighter(keyword: str, old: Json, new: Json, had: bool, has: bool) -> bool:
    """A value that cannot be compared, such as another pattern, refuses what passed before."""
    if not has:
        return False
    if not had:
        return new is not False
    numbers = isinstance(old, int | float) and isinstance(new, int | float)
    if numbers and keyword in _LOWER:
        return _number(new) > _number(old)
    if numbers and keyword in _UPPER:
        return _number(new) < _number(old)
    if numbers and keyword == "multipleOf":
        return _number(new) == 0 or _number(old) % _number(new) != 0
    return not (keyword == "uniqueItems" and new is False)


def _number(value: Any) -> float | int:
    return value if isinstance(value, int | float) else 0
