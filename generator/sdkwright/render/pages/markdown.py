"""Text of a document as Markdown that says just that (CommonMark 0.31, GitHub's tables)."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable

from sdkwright.render.text import clean

from .views import Spans

_SPECIAL = re.compile(r"([\\`*{}\[\]<>#|~&!]|(?<!\w)_|_(?!\w))")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINK = re.compile(r"(!?)\[([^\]\[]*)\]\(\s*<?([^()\s>]*)>?(?:\s+[^)]*)?\)")
_REFERENCE = re.compile(r"^ {0,3}\[[^\]]+\]:.*$", re.MULTILINE)
_SAFE_URL = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_CODE = re.compile(r"(`+)(?:(?!\1)[\s\S])*?\1(?!`)")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_BLOCK = re.compile(r"^( {0,3})(#{1,6}(?=\s|$)|[=-]{2,}\s*$)")


def inline(text: str) -> str:
    """Plain text on one line."""
    return escaped(" ".join(clean(text).split()))


def escaped(text: str) -> str:
    """Text of our own, which may begin or end with a space."""
    return _SPECIAL.sub(r"\\\1", text)


def cell(text: str) -> str:
    """Prose of the document in a table's cell: on one line, pipes escaped, HTML shown as text."""
    flat = " ".join(clean(text).split())
    return _outside_code(flat, _harmless).replace("|", "\\|")


def code(text: str) -> str:
    """A code span with the text as it is, one line."""
    flat = " ".join(clean(text).split()) or " "
    longest = max((len(run) for run in re.findall(r"`+", flat)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{fence}{pad}{flat}{pad}{fence}"


def code_cell(text: str) -> str:
    """A code span in a table's cell, where a pipe needs a backslash even so."""
    return code(text).replace("|", "\\|")


def fenced(text: str, info: str) -> str:
    """A code block; the fence is longer than any in the text."""
    longest = max((len(run) for run in re.findall(r"^`{3,}", text, re.MULTILINE)), default=2)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{info}\n{text.rstrip()}\n{fence}"


def prose(text: str) -> str:
    """Paragraphs, lists and code of the document; headings are text, HTML is shown, and links that
    lead nowhere from here are their text."""
    lines: list[str] = []
    fence = ""
    for line in clean(text).split("\n"):
        if fence:
            lines.append(line)
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        if _FENCE.match(line):
            fence = line.strip()[:3]
            lines.append(line)
            continue
        lines.append(_BLOCK.sub(r"\1\\\2", line))
    if fence:
        lines.append(fence)
    whole = "\n".join(lines)
    return "".join(
        part if number % 2 else _outside_code(_REFERENCE.sub("", part), _harmless)
        for number, part in enumerate(
            re.split(r"(^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)$)", whole, flags=re.MULTILINE)
        )
    ).strip("\n")


def _outside_code(text: str, change: object) -> str:
    assert callable(change)
    parts: list[str] = []
    end = 0
    for match in _CODE.finditer(text):
        parts.append(change(text[end : match.start()]))
        parts.append(match.group())
        end = match.end()
    parts.append(change(text[end:]))
    return "".join(parts)


def _harmless(text: str) -> str:
    text = _LINK.sub(_link, text)
    return _TAG.sub("\\<", _ENTITY.sub("&amp;", text))


def _link(match: re.Match[str]) -> str:
    """A link to the web stays; an image or a relative link, which leads nowhere, is its text."""
    image, label, url = match.groups()
    if image or not _SAFE_URL.match(url):
        return label
    return f"[{label}]({url})"


def spans(parts: Spans, page: str) -> str:
    """A type with its links, seen from ``page``; both are paths from the root of the docs."""
    return "".join(
        f"[{escaped(part.text)}]({relative(part.target, page)})"
        if part.target
        else escaped(part.text)
        for part in parts
    )


def relative(target: str, page: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


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


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table without padding: a new row changes no other line."""
    columns = list(head)
    lines = [f"| {' | '.join(columns)} |", "|" + "---|" * len(columns)]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
