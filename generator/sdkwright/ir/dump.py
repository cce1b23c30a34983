"""An Api as plain JSON values: for expected files in tests, and for people who look inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType
from typing import Any

from sdkwright.diagnostics import Origin


def dump(value: Any) -> Any:
    """``value`` as dicts and lists, stable, without origins and without what is at its default."""
    if isinstance(value, (str, int, float, NoneType)):
        return value
    if isinstance(value, (list, tuple)):
        return [dump(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): dump(v) for k, v in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    result: dict[str, Any] = {"is": type(value).__name__}
    for name, default in _members(type(value)):
        member = getattr(value, name)
        if isinstance(member, Origin) or (member == default and name != "value"):
            continue
        result[name] = dump(member)
    return result


@cache
def _members(of: type[Any]) -> list[tuple[str, object]]:
    """The fields of a class with their defaults."""
    return [(f.name, f.default) for f in fields(of)]
