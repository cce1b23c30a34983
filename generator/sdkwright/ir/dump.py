"""An Api as plain JSON values: for expected files in tests, and for people who look inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from sdkwright.diagnostics import Origin


def dump(value: Any) -> Any:
    """``value`` as dicts and lists, stable, without origins and without what is at its default."""
    if is_dataclass(value) and not isinstance(value, type):
        result: dict[str, Any] = {"is": type(value).__name__}
        for f in fields(value):
            member = getattr(value, f.name)
            if isinstance(member, Origin) or (member == f.default and f.name != "value"):
                continue
            result[f.name] = dump(member)
        return result
    if isinstance(value, Mapping):
        return {str(k): dump(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [dump(v) for v in value]
    return value
