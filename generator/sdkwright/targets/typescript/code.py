"""TypeScript in notes on upgrading."""

from __future__ import annotations

import re

from sdkwright.names import words
from sdkwright.render.code import Code

from .names import identifier


def _variable(type_: str) -> str:
    return identifier(words(type_.rpartition(".")[2]))


CODE = Code(
    fence="typescript",
    comment="//",
    member=(".",),
    variable=_variable,
    read="{value}.{name}",
    call="await {value}(/* … */);",
    make="const value: {type} = {{ /* …, */ {name}: /* … */ }};",
    made="const value: {type} = {{ /* … */ }};",
    checked=("if ({value} != null) {{", "  // …", "}}"),
    declares=(
        re.compile(
            r"models/(?P<space>\w+)/\w+: (?P<type>\w+)\."
            r"(?:readonly )?(?P<name>[\w$]+)\??: (?P<is>.+)"
        ),
    ),
)
