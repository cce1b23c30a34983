"""Values and prose as TypeScript. Nothing of a document gets into a file but through here."""

from __future__ import annotations

import json
import re
from typing import assert_never

from sdkwright.ir.types import Doc as Prose
from sdkwright.ir.types import Json, JsonObject
from sdkwright.render.text import clean, deprecation, wrap

from .layout import WIDTH, Doc, array, layout, object_of

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v"}
_QUOTED = re.compile(r"""["'\\]""")
SAFE_INTEGER = 2**53 - 1


def string(text: str) -> str:
    """A string literal, in the quotes that need fewer escapes, double ones if equal."""
    if text.isprintable() and not _QUOTED.search(text):
        return f'"{text}"'
    quote = '"' if text.count('"') <= text.count("'") else "'"
    return quote + "".join(_character(char, quote) for char in text) + quote


def _character(char: str, quote: str) -> str:
    if char in (quote, "\\"):
        return "\\" + char
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


def key(name: str) -> str:
    """A property name as it stands in an object: in quotes where it is no identifier."""
    plain = name.replace("$", "_").isidentifier() and max(name) < "\U00010000"
    return name if plain else string(name)


def number(value: int | float) -> str:
    """A number; an integer that a double cannot hold is a bigint."""
    if isinstance(value, int):
        return str(value) if abs(value) <= SAFE_INTEGER else f"{value}n"
    if value != value or value in (float("inf"), float("-inf")):
        return "Number.NaN" if value != value else f"{'-' if value < 0 else ''}Infinity"
    return repr(value).replace("e+", "e").removesuffix(".0")


def expression(value: Json, *, broken: bool = False) -> Doc:
    """The expression for a JSON value; ``broken`` puts members on lines of their own."""
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
            return array([expression(item, broken=broken) for item in value])
        case JsonObject(members):
            return object_of(
                [(own_key(name), expression(item, broken=broken)) for name, item in members],
                broken=broken,
            )
        case _:
            assert_never(value)


def own_key(name: str) -> str:
    """A key that is a member of its own, also where it is ``__proto__``."""
    return f"[{string(name)}]" if name == "__proto__" else key(name)


def literal(value: Json) -> str:
    """The expression for a JSON value, on one line."""
    return layout(expression(value), -(10**6))


def json_text(text: str) -> str:
    """A string of JSON (RFC 8259, 7)."""
    return json.dumps(clean(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def prose(doc: Prose, *notes: str) -> str:
    """What a comment says: summary, description, ``notes`` and deprecation, as paragraphs."""
    parts = [doc.summary.strip(), doc.description.strip()]
    if parts[0] and parts[1].startswith(parts[0]):
        parts[0] = ""
    if doc.deprecated:
        notes = (*notes, deprecated(doc))
    return "\n\n".join(part for part in (*parts, *notes) if part)


def deprecated(doc: Prose) -> str:
    """The tag of a comment that warns."""
    return f"@deprecated {deprecation(doc) or 'Do not use it in new code.'}"


def comment(text: str, indent: int = 0) -> str:
    """A JSDoc comment that cannot end before its end, wrapped; "" for an empty text.

    The first line carries no indentation, the others ``indent`` spaces.
    """
    lines = [_inert(line) for line in wrap(text, WIDTH - indent - 3).split("\n")]
    while lines and not lines[0].strip():
        del lines[0]
    while lines and not lines[-1].strip():
        del lines[-1]
    if not lines:
        return ""
    if len(lines) == 1 and indent + len(lines[0]) + 7 <= WIDTH:
        return f"/** {lines[0].strip()} */"
    margin = " " * indent
    rest = "\n".join(f"{margin} * {line}".rstrip() for line in lines)
    return f"/**\n{rest}\n{margin} */"


_TAG = re.compile(r"(?<![\w`])@(?=[a-z]+)")
_OURS = re.compile(r"@(?:deprecated|defaultValue|internal|example)\b")


def _inert(line: str) -> str:
    """A line without the end of the comment, and without tags that are not of our making."""
    line = line.replace("*/", "*\\/").replace("/*", "/\\*")
    return line if _OURS.match(line) else _TAG.sub("\\\\@", line)
