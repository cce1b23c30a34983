"""Which types may stand for which, as PHP sees it with strict types (an int is a float, too)."""

from __future__ import annotations

from sdkwright.ir.type_system import Subtyping
from sdkwright.ir.types import Kind

_TEXTS = (Kind.STRING, Kind.BYTES, Kind.DURATION, Kind.UUID)

TYPE_SYSTEM = Subtyping(
    names={
        **{kind: kind.value for kind in Kind},
        **dict.fromkeys(_TEXTS, "string"),
        **dict.fromkeys((Kind.INT32, Kind.INT64), "int"),
        **dict.fromkeys((Kind.FLOAT32, Kind.FLOAT64), "float"),
    },
    fits=frozenset({("int", "float")}),
    any_fits=True,
    enums_fit=False,
    constants_are_types=False,
)
