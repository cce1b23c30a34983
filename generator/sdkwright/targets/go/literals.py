"""Values as Go. Nothing of a document gets into a file but through here and ``comments``."""

from __future__ import annotations

import json
from typing import assert_never

from sdkwright.ir.types import Json, JsonObject

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def string(text: str) -> str:
    """A string literal: raw where that spares escapes."""
    if '"' in text and "`" not in text and text.isprintable():
        return f"`{text}`"
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return '"' + "".join(map(_character, text)) + '"'


def _character(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    if 0xD800 <= code < 0xE000:
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def number(value: int | float) -> str:
    return str(value) if isinstance(value, int) else repr(value).removesuffix(".0")


def json_text(value: Json) -> str:
    """A value as JSON (RFC 8259), with as little space as there can be."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def plain(value: Json) -> object:
    """A JSON value of lists and dicts."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case tuple():
            return [plain(item) for item in value]
        case JsonObject(members):
            return {name: plain(item) for name, item in members}
        case _:
            assert_never(value)


def strings(texts: tuple[str, ...]) -> str:
    """A list of texts."""
    return f"[]string{{{', '.join(map(string, texts))}}}"
