"""Go in notes on upgrading."""

from __future__ import annotations

import re

from sdkwright.names import words
from sdkwright.render.code import Code

from .names import unexported


def _variable(type_: str) -> str:
    return unexported(words(type_.rpartition(".")[2]), prefix="value")


CODE = Code(
    fence="go",
    comment="//",
    member=(".",),
    variable=_variable,
    read="{value}.{name}",
    call="{value}(ctx /* … */)",
    make="{type}{{{name}: /* … */}}",
    made="{type}{{ /* … */ }}",
    checked=("if {value} != nil {{", "\t// …", "}}"),
    checked_null=("if value, ok := {value}.Get(); ok {{", "\t// …", "}}"),
    imported='import "{value}"',
    declares=(re.compile(r"(?:.*/)?(?P<space>\w+): (?P<type>\w+)\.(?P<name>\w+) (?P<is>.+)"),),
)
