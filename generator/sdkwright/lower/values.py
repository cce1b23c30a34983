"""Values of the document (examples, defaults, enum members) as frozen JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from sdkwright.ir.types import Example, Json, JsonObject
from sdkwright.source.document import Place

_DEPTH = 32
_EXAMPLES = frozenset({"example", "examples"})


def freeze(value: Any, depth: int = 0) -> Json:
    """``value`` as tuples and ``JsonObject``s; null for what no example nests as deep."""
    if depth > _DEPTH:
        return None
    if isinstance(value, dict):
        members = tuple((str(k), freeze(v, depth + 1)) for k, v in value.items())
        return JsonObject(members)
    if isinstance(value, (list, tuple)):
        return tuple(freeze(v, depth + 1) for v in value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


Follow: TypeAlias = Callable[[Place], Place | None]


def example_of(place: Place, follow: Follow | None = None) -> Example | None:
    """``example``, else the first of ``examples`` (a list of values in a schema, a map of Example
    Objects elsewhere: OpenAPI 3.1, 4.8.19), which may be references for ``follow``."""
    if not isinstance(place.value, dict) or _EXAMPLES.isdisjoint(place.value):
        return None
    single = place.get("example")
    if single is not None:
        return Example(freeze(single.value))
    several = place.get("examples")
    if several is None:
        return None
    for item in several.items():
        return Example(freeze(item.value))
    for _, written in several.members():
        member = (follow(written) if follow is not None else None) or written
        # 3.2 (4.19) tells the value of the data from how it is serialised.
        value = member.get("dataValue") or member.get("value")
        if value is not None:
            return Example(freeze(value.value))
    return None


def text(place: Place | None) -> str:
    """The string at ``place``; "" for anything else."""
    return place.value if place is not None and isinstance(place.value, str) else ""


def text_at(place: Place, key: str) -> str:
    """The string that ``place`` has at ``key``; "" for anything else."""
    value = place.value.get(key) if isinstance(place.value, dict) else None
    return value if isinstance(value, str) else ""


def flag(place: Place, key: str) -> bool:
    return isinstance(place.value, dict) and place.value.get(key) is True
