"""Values and prose as Python source. Nothing of a document gets into a file but through here."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import assert_never

from sdkwright.ir.types import Doc, Json, JsonObject
from sdkwright.render.text import deprecation, wrap

WIDTH = 100
"""Columns of a line of generated code."""

_DECIMAL = 10**4000
"""Integers from here on are written in hexadecimal."""
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}


def string(text: str) -> str:
    """A string literal, in double quotes unless single ones need fewer escapes, as black does."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    quote = '"' if text.count('"') <= text.count("'") else "'"
    return quote + "".join(_character(char, quote) for char in text) + quote


def _character(char: str, quote: str) -> str:
    if char == quote:
        return "\\" + char
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def literal(value: Json) -> str:
    """The expression for a JSON value, on one line."""
    match value:
        case str():
            return string(value)
        case None | bool():
            return repr(value)
        case int():
            # Hexadecimal has no limit of digits (PEP 686 has one for decimal).
            return repr(value) if abs(value) < _DECIMAL else hex(value)
        case float():
            return repr(value) if math.isfinite(value) else f'float("{value}")'
        case tuple():
            return "[" + ", ".join(literal(item) for item in value) + "]"
        case JsonObject():
            members = (f"{string(key)}: {literal(item)}" for key, item in value.members)
            return "{" + ", ".join(members) + "}"
        case _:
            assert_never(value)


def prose(doc: Doc, *notes: str) -> str:
    """What a docstring says: summary, description, deprecation and ``notes``, as paragraphs."""
    parts = [doc.summary.strip(), doc.description.strip()]
    if parts[0] and parts[1].startswith(parts[0]):
        parts[0] = ""
    if doc.deprecated:
        parts.append(deprecated(doc))
    return "\n\n".join(part for part in (*parts, *notes) if part)


def deprecated(doc: Doc) -> str:
    """The paragraph of a docstring that warns."""
    more = deprecation(doc)
    return f"Deprecated: {more}" if more else "Deprecated."


@lru_cache(maxsize=4096)
def docstring(text: str, indent: int = 0) -> str:
    """A docstring that cannot become code, wrapped, from its quotes to its quotes.

    The first line carries no indentation, the others ``indent`` spaces; "" for an empty text.
    What it looks like is what black leaves alone. Documents say the same thing of many members.
    """
    if not text:
        return ""
    lines = _settled(wrap(text, WIDTH - indent - 3).split("\n"))
    if not lines:
        return ""
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    if escaped[0].startswith('"'):
        escaped[0] = "\\" + escaped[0]
    margin = " " * indent
    closing = "\n" + margin + '"""'
    if escaped[-1].endswith('"') and indent + len(escaped[-1]) + 4 <= WIDTH:
        closing = ' """'
    if len(escaped) == 1:
        closing = ' """' if escaped[0].endswith('"') else '"""'
    rest = (margin + line if line else "" for line in escaped[1:])
    return "\n".join(['"""' + escaped[0], *rest]) + closing


def _settled(lines: list[str]) -> list[str]:
    """Without blank lines around, and without an indentation that all lines but the first share."""
    while lines and not lines[0].strip():
        del lines[0]
    while lines and not lines[-1].strip():
        del lines[-1]
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line), default=0)
    return [line[margin:] if index else line.lstrip() for index, line in enumerate(lines)]
