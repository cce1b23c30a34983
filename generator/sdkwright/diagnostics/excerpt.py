"""The line that a finding is about, made safe for a terminal."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

WIDTH = 100
"""Characters of a line that are shown; a longer line is cut around the caret."""

_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """``caret`` is the column, from 0, to put the caret under."""

    line: str
    caret: int


def excerpt(source: str | None, line: int, column: int) -> Excerpt | None:
    """Line ``line`` of ``source``; None when there is no such line. Counts begin with 1."""
    text = None if source is None else _line(source, line)
    if text is None or not text.strip():
        return None
    at = min(column - 1, len(text))
    start = 0
    if len(text) > WIDTH:
        start = max(0, min(at - WIDTH // 2, len(text) - WIDTH))
    part = text[start : start + WIDTH]
    before = visible(part[: at - start])
    left = _CUT if start else ""
    right = _CUT if start + WIDTH < len(text) else ""
    shown = f"{left}{before}{visible(part[at - start :])}{right}"
    return Excerpt(shown, _columns(left + before))


def visible(text: str) -> str:
    """``text`` in one line, with control and invisible characters as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char == "\t":
        return " "
    if char == " " or (char.isprintable() and unicodedata.category(char) != "Zs"):
        return char
    return char.encode("unicode_escape").decode("ascii") if ord(char) != 0xA0 else " "


def _columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def _line(source: str, number: int) -> str | None:
    lines = _lines(source)
    return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else None


@lru_cache(maxsize=4)
def _lines(source: str) -> list[str]:
    """Kept, since a report may hold thousands of findings about one large file."""
    return source.split("\n")
