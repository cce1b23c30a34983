"""Inline Markdown: text, code spans and links that say just what they should.

Everything is written anew from the tokens of a CommonMark parser, so that what the parser took for
text stays text, whatever characters it is made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from markdown_it.tree import SyntaxTreeNode

from sdkwright.render.text import clean

_MAYBE_SPECIAL = re.compile(r"[\\`*\[\]|~{}_<&#]")
_SPECIAL = re.compile(
    r"[\\`*\[\]|~{}]"  # braces, since some sites read Markdown as MDX
    r"|(?<!\w)_|_(?!\w)"  # inside of a word an underscore is just that
    r"|<(?=[A-Za-z/!?]|$)"
    r"|&(?=#?\w+;)"
    r"|(?<!\w)#"
)
_LINE_START = re.compile(r"^([-+=:#](?!\w)|>)|^(\d{1,9})([.)])(?=\s|$)", re.MULTILINE)
_SAFE_URL = re.compile(r"(?:https?://|mailto:)[^\s<>\\`|]+$", re.IGNORECASE)


def escaped(text: str) -> str:
    """``text`` as Markdown that shows it, in the middle of a line."""
    if _MAYBE_SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(r"\\\g<0>", text)


def at_line_start(markdown: str) -> str:
    """Inline Markdown whose lines begin no list, heading, quote, table or rule."""
    return _LINE_START.sub(_started, markdown)


def _started(match: re.Match[str]) -> str:
    mark, digits, dot = match.groups()
    return f"\\{mark}" if mark else f"{digits}\\{dot}"


@lru_cache(1 << 13)
def code(text: str) -> str:
    """A code span with the text as it is, on one line; the fence is longer than any run inside."""
    flat = " ".join(clean(text).split()) or " "
    longest = max((len(run) for run in re.findall(r"`+", flat)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{fence}{pad}{flat}{pad}{fence}"


def code_cell(text: str) -> str:
    """A code span in a table's cell, where a pipe needs a backslash even so.

    Parsers do not agree on a backslash before a pipe within code, so such a text is no code.
    """
    if "\\|" in text:
        return escaped(" ".join(clean(text).split()))
    return code(text).replace("|", "\\|")


def rendered(nodes: Iterable[SyntaxTreeNode], *, cell: bool = False) -> str:
    """The children of an inline node; ``cell``: on one line, with nothing that ends a cell."""
    parts: list[str] = []
    for node in nodes:
        part = _inline(node, cell)
        if not part:
            continue
        before = parts[-1][-1] if parts else ""
        if before == "`" and part[0] == "`":
            parts.append(" ")  # two fences side by side would be one of another length
        elif before == "!" and part[0] == "[":
            parts[-1] = parts[-1][:-1] + "\\!"  # or the link would be an image
        parts.append(part)
    return "".join(parts)


def _inline(node: SyntaxTreeNode, cell: bool) -> str:
    match node.type:
        case "softbreak":
            return " " if cell else "\n"
        case "hardbreak":
            return " " if cell else "\\\n"
        case "code_inline":
            return code_cell(node.content) if cell else code(node.content)
        case "em":
            return _marked("*", rendered(node.children, cell=cell))
        case "strong":
            return _marked("**", rendered(node.children, cell=cell))
        case "link":
            return _link(node.children, str(node.attrs.get("href", "")), cell)
        case "image":
            return escaped(" ".join(node.content.split()))
        case _:
            return escaped(node.content)


def _marked(mark: str, inner: str) -> str:
    return f"{mark}{inner}{mark}" if inner.strip() else inner


def _link(label: Sequence[SyntaxTreeNode], url: str, cell: bool) -> str:
    """A link to the web; one that leads nowhere from here, or is no link to a page, is its text."""
    text = rendered(label, cell=cell)
    if not text.strip() or not _SAFE_URL.match(url):
        return text
    target = re.sub(r"&(?=#?\w+;)", "&amp;", url)
    return f"[{text}](<{target}>)" if re.search(r"[()]", target) else f"[{text}]({target})"
