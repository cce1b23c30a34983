"""Markdown for templates of pages: names, types with links, anchors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from sdkwright.render import paths
from sdkwright.render.text import clean

from .inline import at_line_start, code, code_cell, escaped
from .prose import cell, fenced, prose
from .tables import table
from .views import Spans

__all__ = [
    "anchor",
    "anchors",
    "cell",
    "code",
    "code_cell",
    "escaped",
    "fenced",
    "inline",
    "prose",
    "relative",
    "spans",
    "table",
]


def inline(text: str) -> str:
    """Plain text on one line."""
    return at_line_start(escaped(" ".join(clean(text).split())))


def spans(parts: Spans, page: str) -> str:
    """A type with its links, seen from ``page``; both are paths from the root of the docs."""
    return "".join(
        f"[{escaped(part.text)}]({relative(part.target, page)})"
        if part.target
        else escaped(part.text)
        for part in parts
    )


def relative(target: str, page: str) -> str:
    """``target`` as a link on ``page``; an address elsewhere is one anywhere."""
    return target if target.startswith("https://") else paths.relative(target, page)


def anchor(heading: str) -> str:
    """What GitHub makes of a heading to link to it: lower case, words joined by hyphens."""
    kept = (
        c
        for c in heading.strip().lower()
        if c in " -_"
        or unicodedata.category(c)[0] in "LN"
        or unicodedata.category(c) in ("Mn", "Mc")
    )
    return "".join(kept).replace(" ", "-")


def anchors(headings: Iterable[str]) -> Iterator[str]:
    """Those of all headings of a page in turn: GitHub numbers the ones it has had before."""
    seen: dict[str, int] = {}
    for heading in headings:
        plain = anchor(heading)
        found = plain
        while found in seen:
            seen[plain] += 1
            found = f"{plain}-{seen[plain]}"
        seen[found] = 0
        yield found
