"""Prose of a document as Markdown that can break nothing (CommonMark 0.31, GitHub's tables).

Paragraphs, lists, quotes, code, tables, emphasis and links to the web stay. Headings become bold
text, since the page has headings of its own; HTML is shown as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from sdkwright.render.text import clean

from . import inline
from .tables import table

_WORDS = r"[^\\`*_\[\]<&|~#{}\n]++"
_CODE = r"(?<!`)`[\w./:=+-]++(?: [\w./:=+-]++)*+`(?!`)"
_LINK = rf"(?<!!)\[{_WORDS}\]\(https://[\w./@-]++(?:#[\w-]++)?\)"
_LINE = rf"(?![-+=>#:\d\s])(?:{_WORDS}|{_CODE}|{_LINK}|(?<=[^\W_])_(?=[^\W_]))*+"
_PARAGRAPHS = re.compile(rf"{_LINE}(?:\n\n?{_LINE})*+")
"""What comes out as it went in, as most descriptions do: parsing them is what pages take longest
for."""
_INFO = re.compile(r"[A-Za-z0-9_+.#-]*")


def prose(text: str) -> str:
    """Blocks of ``text``, written anew."""
    cleaned = clean(text)
    if _PARAGRAPHS.fullmatch(cleaned):
        return cleaned
    return "\n\n".join(_blocks(_parse(cleaned)))


@lru_cache(1 << 12)
def cell(text: str) -> str:
    """``text`` on one line, for a table's cell: items of lists are parted by semicolons.

    A document says the same of many members, so what was said is remembered.
    """
    cleaned = clean(text)
    if _PARAGRAPHS.fullmatch(cleaned):
        return " ".join(cleaned.split())
    return " ".join(" ".join(filter(None, map(_flat, _parse(cleaned)))).split())


def fenced(text: str, info: str) -> str:
    """A code block; the fence is longer than any run of backticks in the text."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{info}\n{text.rstrip()}\n{fence}"


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _parse(text: str) -> list[SyntaxTreeNode]:
    return SyntaxTreeNode(_parser().parse(text)).children


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> Iterator[str]:
    """The text of each block that shows anything."""
    last, mark = "", 0
    for node in nodes:
        # Lists side by side stay apart when their marks differ.
        mark = (mark + 1) % 2 if node.type == last else 0
        last = node.type
        block = _block(node, mark)
        if block.strip():
            yield block


def _block(node: SyntaxTreeNode, mark: int) -> str:
    match node.type:
        case "bullet_list":
            return _list(node, ["-*"[mark]] * len(node.children))
        case "ordered_list":
            first = int(node.attrs.get("start", 1))
            numbers = range(first, first + len(node.children))
            return _list(node, [f"{number}{'.)'[mark]}" for number in numbers])
        case "blockquote":
            return _indented("\n\n".join(_blocks(node.children)), "> ", "> ")
        case "code_block" | "fence":
            info = _INFO.match(node.info.strip())
            return fenced(node.content, info[0] if info else "")
        case "hr":
            return "***"
        case "heading":
            return _heading(node)
        case "table":
            return _table(node)
        case _:
            return _lines(node)


def _lines(node: SyntaxTreeNode) -> str:
    """A paragraph. Lines begin with no space, which could make them code."""
    text = "".join(inline.rendered(child.children) for child in node.children)
    return inline.at_line_start("\n".join(line.strip() for line in text.split("\n")))


def _heading(node: SyntaxTreeNode) -> str:
    text = " ".join(_lines(node).split())
    return text if not text or "*" in text else f"**{text}**"


def _list(node: SyntaxTreeNode, marks: list[str]) -> str:
    tight = all(child.hidden for item in node.children for child in item.children[:1])
    items = []
    for item, mark in zip(node.children, marks, strict=True):
        body = ("\n" if tight else "\n\n").join(_blocks(item.children))
        items.append(_indented(body, f"{mark} ", " " * (len(mark) + 1)).rstrip())
    return ("\n" if tight else "\n\n").join(items)


def _indented(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    later = ((rest + line).rstrip() for line in lines[1:])
    return "\n".join([(first + lines[0]).rstrip(), *later])


def _table(node: SyntaxTreeNode) -> str:
    rows = [
        [inline.rendered(_inner(column), cell=True) for column in row.children]
        for part in node.children
        for row in part.children
    ]
    return table(rows[0], rows[1:]) if len(rows) > 1 else ""


def _inner(node: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return [leaf for child in node.children for leaf in child.children]


def _flat(node: SyntaxTreeNode) -> str:
    match node.type:
        case "paragraph" | "heading":
            return inline.rendered(_inner(node), cell=True)
        case "bullet_list" | "ordered_list" | "thead" | "tbody":
            return "; ".join(filter(None, map(_flat, node.children)))
        case "code_block" | "fence":
            return inline.code_cell(node.content)
        case "th" | "td":
            return inline.rendered(_inner(node), cell=True)
        case "tr":
            return ", ".join(filter(None, map(_flat, node.children)))
        case "hr":
            return ""
        case _:
            return " ".join(filter(None, map(_flat, node.children)))
