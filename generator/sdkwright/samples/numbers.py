"""Sample numbers: within the bounds, a multiple of the step."""

from __future__ import annotations

from typing import Any

WHOLE_FORMATS = frozenset(("int32", "int64", "bigint"))


def sample_number(schema: dict[str, Any], *, whole: bool, vary: int = 0) -> int | float:
    """A number within the bounds: 1 for integers, 1.5 for numbers, where they allow it.

    Documents have integers of a format that are numbers by their type.
    """
    whole = whole or schema.get("format") in WHOLE_FORMATS
    step = _bound(schema, "multipleOf") or (1 if whole else 0)
    low, high = _bound(schema, "minimum"), _bound(schema, "maximum")
    above, below = _bound(schema, "exclusiveMinimum"), _bound(schema, "exclusiveMaximum")
    if above is not None and (low is None or above >= low):
        low = above + (step or 0.5)
    if below is not None and (high is None or below <= high):
        high = below - (step or 0.5)
    value = step or 1.5
    if low is not None and value < low:
        value = low if not step else -(-low // step) * step
    elif high is not None and value > high:
        value = high if not step else high // step * step
    if above is not None and below is not None and not above < value < below:
        value = (above + below) / 2
    value += vary * (step or 1)
    return int(value) if whole else value


def _bound(schema: dict[str, Any], key: str) -> int | float | None:
    value = schema.get(key)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
