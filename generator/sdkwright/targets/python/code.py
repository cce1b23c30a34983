"""Python in notes on upgrading."""

from __future__ import annotations

import re

from sdkwright.names import words
from sdkwright.render.code import Code

from .names import identifier


def _variable(type_: str) -> str:
    return identifier(words(type_.rpartition(".")[2]))


CODE = Code(
    fence="python",
    comment="#",
    member=(".",),
    variable=_variable,
    read="{value}.{name}",
    call="{value}(...)",
    make="{type}(..., {name}=...)",
    made="{type}(...)",
    checked=("if {value} is not None:", "    ..."),
    checked_null=("if {value} is not None and {value} is not UNSET:", "    ..."),
    declares=(
        re.compile(r"models\.(?P<space>\w+)\.\w+\.(?P<type>\w+)\.(?P<name>\w+): (?P<is>.+)"),
    ),
)
