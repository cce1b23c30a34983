"""All pages of the committed SDKs: links, tables, and nothing that is HTML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown_pages import dead_links, pages_below, raw_rows

GENERATED = Path(__file__).parents[2] / "generated"
PAGES = {language: pages_below(GENERATED / language) for language in ("python", "typescript")}
MODELS = {
    "python": "formance_sdk_python/models/shared/*.py",
    "typescript": "src/models/shared/*.ts",
}
SPLIT = re.compile(r"(?<!\\)\|")
each_language = pytest.mark.parametrize("language", PAGES)


@each_language
def test_there_is_a_page_for_everything(language: str) -> None:
    root = GENERATED / language
    found = {page.path.relative_to(root).as_posix() for page in PAGES[language]}
    assert {"README.md", "USAGE.md"} <= found
    assert {"docs/sdks/orchestrationv1/README.md", "docs/sdks/orchestrationv2/README.md"} <= found
    models = [path.stem for path in root.glob(MODELS[language])]
    assert len(models) > 50
    for stem in models:
        if stem not in ("__init__", "index"):
            assert f"docs/models/shared/{stem.replace('_', '').lower()}.md" in found


@each_language
def test_every_link_resolves(language: str) -> None:
    assert sum(1 for page in PAGES[language] for _ in page.links()) > 400
    assert dead_links(PAGES[language]) == []


@each_language
def test_nothing_is_html(language: str) -> None:
    assert {page.path.name: page.html() for page in PAGES[language] if page.html()} == {}


@each_language
def test_tables_are_whole_and_without_padding(language: str) -> None:
    for page in PAGES[language]:
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
