"""PHP in notes on upgrading."""

from __future__ import annotations

import re

from sdkwright.names import words
from sdkwright.render.code import Code

from .names import identifier


def _variable(type_: str) -> str:
    return f"${identifier(words(type_.rpartition(chr(92))[2]))}"


CODE = Code(
    fence="php",
    comment="//",
    member=("::$", "::"),
    variable=_variable,
    read="{value}->{name}",
    call="{value}(/* … */);",
    make="new {type}(/* …, */ {name}: /* … */);",
    made="new {type}(/* … */);",
    checked=("if ({value} !== null) {{", "    // …", "}}"),
    checked_null=("if ({value} !== null && {value} !== Absent::Value) {{", "    // …", "}}"),
    declares=(
        re.compile(r"Models\\(?P<space>\w+)\\(?P<type>\w+)::\$(?P<name>\w+): (?P<is>.+)"),
        re.compile(
            r"Models\\(?P<space>\w+)\\(?P<type>\w+)::(?:readonly )?(?P<is>[^:$]+) \$(?P<name>\w+)"
        ),
    ),
)
