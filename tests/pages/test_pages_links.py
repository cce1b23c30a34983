"""All pages of the committed SDK: links, tables, and nothing that is HTML."""

from __future__ import annotations

import re
from pathlib import Path

from markdown_pages import dead_links, pages_below, raw_rows

ROOT = Path(__file__).parents[2] / "generated" / "python"
PAGES = pages_below(ROOT)
SPLIT = re.compile(r"(?<!\\)\|")


def test_there_is_a_page_for_everything() -> None:
    found = {page.path.relative_to(ROOT).as_posix() for page in PAGES}
    assert {"README.md", "USAGE.md"} <= found
    assert {"docs/sdks/orchestrationv1/README.md", "docs/sdks/orchestrationv2/README.md"} <= found
    for path in ROOT.glob("formance_sdk_python/models/shared/*.py"):
        if path.stem not in ("__init__",):
            name = path.stem.replace("_", "")
            assert f"docs/models/shared/{name}.md" in found


def test_every_link_resolves() -> None:
    assert sum(1 for page in PAGES for _ in page.links()) > 400
    assert dead_links(PAGES) == []


def test_nothing_is_html() -> None:
    assert {page.path.name: page.html() for page in PAGES if page.html()} == {}


def test_tables_are_whole_and_without_padding() -> None:
    for page in PAGES:
        for number, line in raw_rows(page.path):
            where = f"{page.path.name}:{number}"
            assert line.endswith("|"), where
            cells = SPLIT.split(line)[1:-1]
            assert all(cell == f" {cell.strip()} " or set(cell) <= {"-", " "} for cell in cells), (
                where
            )
        for table in page.tables():
            assert len({len(row) for row in table}) == 1
            assert len(table) > 1
