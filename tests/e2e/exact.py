"""JSON to the digit: numbers with a fraction or an exponent stay the text they were."""

from __future__ import annotations

import base64
import json
import math
from typing import Any


class Digits(str):
    """The text of a JSON number that is not an integer."""

    __slots__ = ()


def loads(text: str | bytes) -> Any:
    """Raises ``ValueError``, also for NaN and infinities (RFC 8259, 6)."""
    return json.loads(text, parse_float=Digits, parse_int=_integer, parse_constant=_refused)


def _integer(text: str) -> Any:
    return Digits(text) if text == "-0" else int(text)


def _refused(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def dumps(value: Any) -> str:
    """JSON for a driver; what JSON has no words for is an object with one tag: ``$float``."""
    match value:
        case Digits():
            return str(value)
        case float() if not math.isfinite(value):
            name = "NaN" if value != value else f"{'-' if value < 0 else ''}Infinity"
            return json.dumps({"$float": name})
        case dict():
            members = (f"{json.dumps(str(key))}: {dumps(item)}" for key, item in value.items())
            return "{" + ", ".join(members) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(dumps, value)) + "]"
        case _:
            return json.dumps(value)


def same(wanted: Any, found: Any) -> bool:
    """Whether a value is what was asked for. ``Digits`` ask for just these digits, a float for its
    value, however it is written; the sign of zero counts."""
    match wanted:
        case bool() | None:
            return found is wanted
        case Digits():
            return isinstance(found, Digits) and str(found) == str(wanted)
        case int() | float():
            if isinstance(wanted, int) and isinstance(found, int):
                return not isinstance(found, bool) and wanted == found
            return isinstance(found, Digits | float | int) and _number(found) == _number(wanted)
        case str():
            return isinstance(found, str) and not isinstance(found, Digits) and found == wanted
        case dict():
            return (
                isinstance(found, dict)
                and wanted.keys() == found.keys()
                and all(same(item, found[key]) for key, item in wanted.items())
            )
        case list() | tuple():
            return (
                isinstance(found, list | tuple)
                and len(wanted) == len(found)
                and all(same(a, b) for a, b in zip(wanted, found, strict=True))
            )
        case _:
            raise TypeError(f"{type(wanted).__name__} is not JSON")


def _number(value: Any) -> tuple[float, float]:
    number = float(value)
    return number, math.copysign(1, number)


def expanded(value: Any) -> Any:
    """With ``{$text: …}`` (UTF-8) and ``{$latin1: …}`` as the bytes that they name: ``$bytes``."""
    match value:
        case {"$text": str(text)} if len(value) == 1:
            return {"$bytes": base64.b64encode(text.encode()).decode()}
        case {"$latin1": str(text)} if len(value) == 1:
            return {"$bytes": base64.b64encode(text.encode("latin-1")).decode()}
        case dict():
            return {key: expanded(item) for key, item in value.items()}
        case list():
            return [expanded(item) for item in value]
        case _:
            return value
