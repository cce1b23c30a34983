"""Which types may stand for which, as mypy and pyright see it (PEP 484)."""

from __future__ import annotations

from sdkwright.ir.type_system import Subtyping
from sdkwright.ir.types import Kind

TYPE_SYSTEM = Subtyping(
    names={
        **{kind: kind.value for kind in Kind},
        **dict.fromkeys((Kind.INT32, Kind.INT64, Kind.BIGINT), "int"),
        **dict.fromkeys((Kind.FLOAT32, Kind.FLOAT64), "float"),
    },
    fits=frozenset(
        {
            ("bool", "int"),
            ("bool", "float"),
            ("int", "float"),
            (Kind.DATETIME.value, Kind.DATE.value),
        }
    ),
    any_fits=True,
    invariant=True,
)
