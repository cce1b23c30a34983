"""Which types may stand for which, as `tsc --strict` sees it."""

from __future__ import annotations

from sdkwright.ir.type_system import Subtyping
from sdkwright.ir.types import Kind

_TEXTS = (Kind.DECIMAL, Kind.STRING, Kind.DATE, Kind.DURATION, Kind.UUID)
_NUMBERS = (Kind.INT32, Kind.INT64, Kind.FLOAT32, Kind.FLOAT64)

TYPE_SYSTEM = Subtyping(
    names={
        **{kind: kind.value for kind in Kind},
        **dict.fromkeys(_TEXTS, "string"),
        **dict.fromkeys(_NUMBERS, "number"),
        Kind.BIGINT: "bigint",
    },
    enums_are_values=True,
    wide_is_big=True,
)
