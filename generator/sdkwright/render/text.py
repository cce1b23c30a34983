"""Prose of the document, made safe and put into lines; neutral of any language.

Descriptions are CommonMark and come from strangers. ``clean`` takes out what no source file should
hold, ``wrap`` breaks paragraphs and list items and leaves everything else as it is written.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from sdkwright.ir.types import Doc

_NEWLINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNUSUAL = re.compile(r"[^\n -~]")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])( +)(?=\S)")
_VERBATIM = re.compile(r" {0,3}(?:#{1,6}(?:\s|$)|\||>|<|(?:[-*_=] *){3,}$|\[[^\]]+\]:)")
_WORD = re.compile(r"(?:`[^`]*`|\S)+")
# A word that would begin a list, a heading, a quote, a table or a rule at the start of a line.
_MARKER = re.compile(r"(?:[-*+]|\d{1,9}[.)]|#{1,6}|[>|<].*|[-=_*]{2,}|(?:```|~~~).*)")


def deprecation(doc: Doc) -> str:
    """What to know about something deprecated, on one line; "" where the document only says that
    it is."""
    if not (doc.deprecation or doc.replacement or doc.sunset):
        return ""
    parts = [_sentence(doc.deprecation)]
    if doc.replacement:
        named = " ".join(clean(doc.replacement).replace("`", "").split())
        parts.append(f"Use `{named}` instead.")
    if doc.sunset:
        parts.append(f"It will be removed after {doc.sunset}.")
    return " ".join(filter(None, parts))


def _sentence(text: str) -> str:
    line = " ".join(clean(text).split())
    return line if not line or line.endswith((".", "!", "?", ")", ":", ";")) else f"{line}."


def clean(text: str) -> str:
    """``text`` with ``\\n`` for all line ends and without control characters.

    Characters that turn the direction of writing go too, since they can make code read as
    something else; halves of surrogate pairs become U+FFFD, since no file can hold them.
    """
    if text.isascii() and text.isprintable():
        # One line of what any file can hold, as most texts are.
        return text.rstrip()
    plain = _NEWLINES.sub("\n", text).expandtabs(4)
    kept = _UNUSUAL.sub(lambda match: _kept(match[0]), plain)
    return "\n".join(line.rstrip() for line in kept.split("\n")).strip("\n")


def _kept(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs":
        return "\ufffd"
    joiner = char in "\u200c\u200d"
    return "" if category in ("Cc", "Cf") and not joiner else char


def one_line(text: str) -> str:
    """``text`` cleaned and on one line, for summaries."""
    return " ".join(clean(text).split())


def first_sentence(text: str) -> str:
    """The first sentence of the first paragraph, on one line."""
    paragraph = one_line(clean(text).split("\n\n", 1)[0])
    end = re.search(r"(?<=[^.\s]{2})[.!?](?=\s+[^a-z\s])", paragraph)
    return paragraph[: end.end()] if end else paragraph


def prefixed(text: str, prefix: str) -> str:
    """Every line of ``text`` with ``prefix`` before it; no line ends in a space."""
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


@dataclass(slots=True)
class _Block:
    """Words still to be put into lines: ``first`` before the first line, ``rest`` before others."""

    first: str
    rest: str
    words: list[str]


def wrap(text: str, width: int) -> str:
    """``text`` cleaned, with paragraphs and list items broken at ``width`` columns.

    Words, URLs and code spans are never broken, so a line may be longer. Code blocks, tables,
    headings, quotes and HTML stay as they are, and so do hard line breaks. Wrapping what is wrapped
    changes nothing.
    """
    lines: list[str] = []
    block: _Block | None = None
    fence = ""
    for line in clean(text).split("\n"):
        if fence or _verbatim(line, block):
            lines.extend(_filled(block, width))
            block = None
            lines.append(line)
            fence = _fence_after(line, fence)
        elif not line:
            lines.extend(_filled(block, width))
            lines.append("")
            block = _Block("", block.rest, []) if block and block.rest else None
        else:
            item = _ITEM.match(line)
            if item or block is None or not block.words:
                lines.extend(_filled(block, width))
                block = _begun(line, item)
            else:
                block.words.extend(_WORD.findall(line))
            if line.endswith("\\"):
                lines.extend(_filled(block, width))
                block = _Block(block.rest, block.rest, [])
    lines.extend(_filled(block, width))
    return "\n".join(lines)


def _verbatim(line: str, block: _Block | None) -> bool:
    if _FENCE.match(line.lstrip(" ")) or _VERBATIM.match(line.lstrip(" ") if block else line):
        return True
    in_paragraph = block is not None and block.words
    deep = len(block.rest) if block else 0
    return not in_paragraph and line.startswith(" " * (deep + 4)) and not _ITEM.match(line)


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open after ``line`` when ``fence`` was open before it."""
    match = _FENCE.match(line) or _FENCE.match(line.lstrip(" "))
    if not match:
        return fence
    mark = match[1]
    if not fence:
        return mark
    closes = mark[0] == fence[0] and len(mark) >= len(fence) and line.strip() == mark
    return "" if closes else fence


def _begun(line: str, item: re.Match[str] | None) -> _Block:
    if item:
        return _Block(item[0], " " * len(item[0]), _WORD.findall(line[item.end() :]))
    indent = " " * (len(line) - len(line.lstrip(" ")))
    return _Block(indent, indent, _WORD.findall(line))


def _filled(block: _Block | None, width: int) -> list[str]:
    if block is None or not block.words:
        return []
    lines = []
    current = block.first + block.words[0]
    for word in block.words[1:]:
        if len(current) + 1 + len(word) <= width or _MARKER.fullmatch(word):
            current += " " + word
        else:
            lines.append(current)
            current = block.rest + word
    lines.append(current)
    return lines
