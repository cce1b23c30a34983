"""Markdown pages as a parser sees them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

PARSER = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True)
class Page:
    path: Path
    tokens: list[Token]

    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def inline(self) -> Iterator[Token]:
        for token in self.tokens:
            yield from token.children or ()

    def links(self) -> Iterator[str]:
        for token in self.inline():
            if token.type == "link_open":
                yield str(token.attrs["href"])

    def headings(self) -> Iterator[tuple[int, str]]:
        """Their levels and texts."""
        for before, token in zip(self.tokens, self.tokens[1:], strict=False):
            if before.type == "heading_open":
                yield int(before.tag[1:]), token.content

    def anchors(self) -> set[str]:
        """As GitHub makes them of headings: one that is there already gets a number."""
        found: set[str] = set()
        count: Counter[str] = Counter()
        for before, token in zip(self.tokens, self.tokens[1:], strict=False):
            if before.type == "heading_open":
                text = "".join(c.content for c in token.children or ()).replace("~~", "")
                kept = (c for c in text.lower() if c in " -_" or unicodedata.category(c)[0] in "LN")
                plain = "".join(kept).replace(" ", "-")
                found.add(f"{plain}-{count[plain]}" if count[plain] else plain)
                count[plain] += 1
        return found

    def html(self) -> list[str]:
        blocks = [token.content for token in self.tokens if token.type == "html_block"]
        return blocks + [t.content for t in self.inline() if t.type == "html_inline"]

    def code(self, info: str) -> list[str]:
        return [t.content for t in self.tokens if t.type == "fence" and t.info == info]

    def tables(self) -> list[list[list[str]]]:
        """Rows of cells, the head first, of every table."""
        found: list[list[list[str]]] = []
        for before, token in zip([None, *self.tokens], self.tokens, strict=False):
            match token.type:
                case "table_open":
                    found.append([])
                case "tr_open":
                    found[-1].append([])
                case "inline" if before is not None and before.type in ("th_open", "td_open"):
                    found[-1][-1].append(token.content)
        return found


def read(path: Path) -> Page:
    return Page(path, PARSER.parse(path.read_text(encoding="utf-8")))


def pages_below(folder: Path) -> list[Page]:
    return [read(path) for path in sorted(folder.rglob("*.md"))]


def dead_links(pages: list[Page]) -> list[str]:
    """Links to files that are not there, or to headings that those do not have."""
    found = []
    anchors = {page.path: page.anchors() for page in pages}
    for page in pages:
        for link in page.links():
            if link.startswith(("https://", "http://", "mailto:")):
                continue
            path, _, anchor = unquote(link).partition("#")
            target = (page.path.parent / path).resolve() if path else page.path
            if target not in anchors or (anchor and anchor not in anchors[target]):
                found.append(f"{page.path}: {link}")
    return found


def raw_rows(path: Path) -> Iterator[tuple[int, str]]:
    """Lines that stand in tables, outside of code blocks, with their numbers."""
    fence = False
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if re.match(r" {0,3}(```|~~~)", line):
            fence = not fence
        elif not fence and line.startswith("|"):
            yield number, line
