"""The line that a finding is about, made safe for a terminal."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

WIDTH = 100
"""Characters of a line that are shown; a longer line is cut around the caret."""

_CUT = "…"
_PIECE = 1 << 13
"""Characters of a source that are gone through to find a line."""


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
    before = _before(source)
    if not 0 < number <= before[-1] + 1:
        return None
    # The piece in which the line before this one ends.
    piece = bisect_left(before, number - 1, 1) - 1
    start = piece * _PIECE
    for _ in range(number - 1 - before[piece]):
        start = source.index("\n", start) + 1
    end = source.find("\n", start)
    return source[start : end if end >= 0 else None].rstrip("\r")


@lru_cache(maxsize=4)
def _before(source: str) -> list[int]:
    """How many lines end before each piece of a source, and in all of it. Kept, since a report may
    hold thousands of findings about one large file."""
    starts = range(0, len(source), _PIECE)
    counts = (source.count("\n", start, start + _PIECE) for start in starts)
    return list(accumulate(counts, initial=0))
