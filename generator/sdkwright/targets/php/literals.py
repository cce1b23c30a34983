"""Values as PHP. Nothing of a document gets into a file but through here and ``comments``."""

from __future__ import annotations

import json
from typing import assert_never

from sdkwright.ir.types import Json, JsonObject

from .layout import Expr, array, layout

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\", "$": "\\$"}
INTEGERS = range(-(2**63), 2**63)
"""What an int holds."""


def string(text: str) -> str:
    """A string literal: in single quotes unless it has a character that wants an escape."""
    if text.isprintable():
        return "'" + _single(text) + "'"
    return '"' + "".join(map(_character, text)) + '"'


def _single(text: str) -> str:
    """Backslashes are doubled only where they would be taken for an escape."""
    if "'" not in text and "\\" not in text:
        return text
    doubled = []
    for index, char in enumerate(text):
        after = text[index + 1 : index + 2]
        if char == "'" or (char == "\\" and after in ("", "'", "\\")):
            doubled.append("\\")
        doubled.append(char)
    return "".join(doubled)


def _character(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return "\\u{fffd}" if 0xD800 <= code < 0xE000 else f"\\u{{{code:x}}}"


def number(value: int | float) -> str:
    """A number; an integer that no int holds is given as its digits."""
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return "NAN" if value != value else f"{'-' if value < 0 else ''}INF"
        return repr(value)
    if value == -(2**63):
        return "PHP_INT_MIN"
    return str(value) if value in INTEGERS else string(str(value))


def expression(value: Json) -> Expr:
    """The expression for a JSON value: lists and maps are arrays, an empty object an object."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return number(value)
        case str():
            return string(value)
        case tuple():
            return array([expression(item) for item in value])
        case JsonObject(members):
            if not members:
                return "new \\stdClass()"
            return array([(f"{string(name)} => ", expression(item)) for name, item in members])
        case _:
            assert_never(value)


def literal(value: Json) -> str:
    """The expression for a JSON value, on one line."""
    return layout(expression(value), width=None)


def json_text(text: str) -> str:
    """A string of JSON (RFC 8259, 7)."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
