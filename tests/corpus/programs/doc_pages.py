"""The examples on the pages of a package, each with the operation that it calls."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "pages"))

from markdown_pages import Page, pages_below

_ROUTE = re.compile(r"^`([\w!#$%&'*+.^|~-]+) (/[^`]*)`")


@dataclass(frozen=True)
class Example:
    """``code`` is the first example of the section, and empty when there is none."""

    where: str
    method: str
    path: str
    code: str


def examples(package: Path, language: str) -> Iterator[Example]:
    for page in pages_below(package / "docs" / "sdks"):
        yield from _sections(page, language)


def _sections(page: Page, language: str) -> Iterator[Example]:
    heading, route, code = "", ("", ""), ""
    tokens = [*page.tokens]
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before is not None and before.type == "heading_open" and before.tag == "h2":
            if route[0]:
                yield Example(heading, *route, code)
            title = "".join(child.content for child in token.children or ())
            heading, route, code = f"{page.path.parent.name}: {title}", ("", ""), ""
        elif token.type == "inline" and not code and (found := _ROUTE.match(token.content)):
            # The last one before the example: a description may begin with another.
            route = (found[1], found[2])
        elif token.type == "fence" and token.info == language and route[0] and not code:
            code = token.content
    if route[0]:
        yield Example(heading, *route, code)
