"""Prose as doc comments (go.dev/doc/comment), in the form that gofmt leaves alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from textwrap import dedent

from sdkwright.ir.types import Doc
from sdkwright.render.text import clean, deprecation

WIDTH = 100
"""Columns of a comment; a tab counts as four."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}\s+(.*?)[\s#]*$")
_ITEM = re.compile(r" *(?:[-*+•]|(\d{1,9})[.)])[ \t]+(?=\S)")
_TABLE = re.compile(r" {0,3}\|")
_RULE = re.compile(r" {0,3}(?:[-*_=] *){3,}$")
_MARKER = re.compile(r"(?:[-*+•]|\d+[.)])(?:\s|$)")
_WORD = re.compile(r"(?:`[^`\n]*`|\S)+")
_API = re.compile(r"\bapis?\b", re.IGNORECASE)
_CONSTRAINT = re.compile(r"^ *\+build\b")
_SINGLE = frozenset("123456789")
_LINK = re.compile(r"\[([^\]]*)\]:")


@dataclass(slots=True)
class _Block:
    """``kind`` is "text", "item", "code" or "title"; ``number`` is an item's, "" without one."""

    kind: str
    number: str = ""
    lines: list[str] = field(default_factory=list)


def comment(text: str, depth: int = 0) -> tuple[str, ...]:
    """The lines of a comment, which stands ``depth`` tabs deep; none for an empty text."""
    width = WIDTH - 3 - 4 * depth
    found: list[str] = []
    before = ""
    for block in _settled(_blocks(clean(text))):
        if before and not (before == block.kind == "item"):
            found.append("")
        found.extend(_written(block, width))
        before = block.kind
    return tuple(f"// {line}".rstrip() if line[:1] != "\t" else f"//{line}" for line in found)


def prose(doc: Doc, *notes: str) -> str:
    """What a comment says: summary, description, ``notes`` and deprecation, as paragraphs."""
    parts = [doc.summary.strip(), doc.description.strip()]
    if parts[0] and parts[1].startswith(parts[0]):
        parts[0] = ""
    if doc.deprecated:
        notes = (*notes, deprecated(doc))
    return "\n\n".join(part for part in (*parts, *notes) if _says(part))


def _says(part: str) -> bool:
    """False for what is nothing in a comment, such as control characters and rules."""
    return any(char.isalnum() for char in part) or bool(comment(part))


def named(name: str, doc: Doc, otherwise: str, *notes: str) -> str:
    """The comment of a declaration, which begins with its name; ``otherwise`` is what follows the
    name where the document says nothing."""
    if doc.summary.strip().rstrip(".").lower() == name.lower():
        doc = replace(doc, summary="")
    said = prose(doc, *notes)
    has_words = bool(doc.summary.strip() or doc.description.strip())
    if not has_words:
        return "\n\n".join(part for part in (f"{name} {otherwise}", said) if part)
    if said.startswith(f"{name} "):
        return said
    first = clean(said).lstrip().split("\n", 1)[0]
    plain = not (
        _FENCE.match(first) or _HEADING.match(first) or _ITEM.match(first) or _TABLE.match(first)
    )
    return f"{name} - {said.lstrip()}" if plain else f"{name} {otherwise}\n\n{said}"


def api_of(title: str) -> str:
    """What an API is called in a sentence."""
    words = title.split()
    if words and words[0].lower() == "the":
        del words[0]
    return " ".join(["the", *words, *([] if _API.search(title) else ["API"])])


def deprecated(doc: Doc) -> str:
    """The paragraph that tools know."""
    return f"Deprecated: {deprecation(doc) or 'Do not use it in new code.'}"


def _blocks(text: str) -> Iterator[_Block]:
    """CommonMark, as far as comments can say it."""
    block: _Block | None = None
    fence = ""
    listed = False
    for line in text.split("\n"):
        match = _FENCE.match(line.lstrip(" "))
        if fence:
            if match and line.strip() == match[1] and match[1].startswith(fence):
                fence = ""
            else:
                assert block is not None
                block.lines.append(line)
                continue
            yield from _given(block)
            block = None
            continue
        if match:
            yield from _given(block)
            block, fence, listed = _Block("code"), match[1], False
            continue
        if not line:
            if block is not None and block.kind == "code":
                block.lines.append("")
                continue
            yield from _given(block)
            block = None
            continue
        made = _begun(line, block, listed=listed)
        if made is None:
            assert block is not None
            block.lines.append(line)
            continue
        yield from _given(block)
        block = made
        listed = made.kind == "item" or (listed and line.startswith(" "))
    yield from _given(block)


def _begun(line: str, block: _Block | None, *, listed: bool) -> _Block | None:
    """The block that begins with a line; None where the line goes on with the one before."""
    item = _ITEM.match(line)
    heading = _HEADING.match(line)
    if heading and heading[1]:
        return _Block("title", lines=[heading[1]])
    if _TABLE.match(line):
        same = block is not None and block.kind == "code"
        return None if same else _Block("code", lines=[line])
    if block is not None and block.kind == "code" and line.startswith("    "):
        return None
    if item:
        return _Block("item", item[1] or "", [line[item.end() :]])
    if block is not None and block.kind in ("text", "item"):
        return None
    if line.startswith("    ") and not listed:
        return _Block("code", lines=[line])
    return _Block("item" if listed and line.startswith("  ") else "text", lines=[line])


def _given(block: _Block | None) -> Iterator[_Block]:
    if block is not None and any(line.strip() for line in block.lines):
        yield block


def _settled(blocks: Iterator[_Block]) -> Sequence[_Block]:
    """Code becomes text where it would be taken for a list, or for a part of one."""
    found: list[_Block] = []
    for block in blocks:
        if block.kind == "text" and all(_RULE.match(line) for line in block.lines):
            continue
        if not found and block.kind == "item":
            block.kind = "text"
        if block.kind == "item" and found[-1].kind == "code":
            found[-1].kind = "text"
        if block.kind == "code":
            lines = dedent("\n".join(block.lines)).strip("\n").split("\n")
            if not found or _MARKER.match(lines[0].strip()) or found[-1].kind == "item":
                block = _Block("text", lines=[line for line in lines if line])
            elif found[-1].kind == "code":
                found[-1].lines += ["", *lines]
                continue
            else:
                block = _Block("code", lines=lines)
        found.append(block)
    for items in _lists(found):
        if not all(item.number in _SINGLE for item in items):
            for item in items:
                item.number = ""
    return found


def _lists(blocks: Sequence[_Block]) -> Iterator[list[_Block]]:
    """Items that follow each other: their list has numbers if all of them have."""
    for kind, group in groupby(blocks, lambda block: block.kind):
        if kind == "item":
            yield list(group)


def _written(block: _Block, width: int) -> Iterator[str]:
    match block.kind:
        case "code":
            lines = [_CONSTRAINT.sub("build", line) for line in block.lines]
            yield from (f"\t{line}" if line else "" for line in lines)
        case "title":
            title = _safe(" ".join(_words(block)))
            yield title if title.endswith((".", "!", "?", ":")) else f"{title}:"
        case "item":
            first = f" {block.number}. " if block.number else "  - "
            lines = _filled(_words(block), width - 4)
            yield first + lines[0]
            yield from ("    " + line for line in lines[1:])
        case _:
            lines = _filled(_words(block), width)
            if lines[-1][-1].isalnum():
                lines[-1] += "."
            yield from lines


def _words(block: _Block) -> list[str]:
    return [word for line in block.lines for word in _WORD.findall(line)]


def _filled(words: Sequence[str], width: int) -> list[str]:
    """Lines of words; none begins with what would begin a list."""
    lines: list[str] = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= width or _special(word):
            lines[-1] += " " + word
        else:
            lines.append(word)
    return [_safe(line) for line in lines]


def _special(word: str) -> bool:
    return _MARKER.match(word) is not None or word.startswith(("#", "}", "["))


def _safe(line: str) -> str:
    """A line without what gofmt would write in another way."""
    while "``" in line or "''" in line:
        line = line.replace("``", "`").replace("''", "'")
    line = _LINK.sub(r"\1:", line) if line.startswith("[") else line
    return line.lstrip("# ") or "-" if line.startswith("#") else _CONSTRAINT.sub("build", line)
