"""A document whose every text tries to break a page."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from markdown_pages import Page, pages_below, read

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENT = Path(__file__).with_name("hostile.yaml")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    folder = tmp_path_factory.mktemp("hostile")
    command = [str(SDKWRIGHT), "generate", str(DOCUMENT), "--language", "python", "--output", "out"]
    env = {**os.environ, "NO_COLOR": "1"}
    run = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return pages_below(folder / "out")


def test_nothing_is_html(pages: list[Page]) -> None:
    assert {page.path.name: page.html() for page in pages if page.html()} == {}


def test_no_image_and_no_unsafe_link(pages: list[Page]) -> None:
    for page in pages:
        assert not [token for token in page.inline() if token.type == "image"]
        for link in page.links():
            assert not link.startswith(("javascript:", "data:")), link
            if not link.startswith("https://"):
                path = (page.path.parent / link.partition("#")[0]).resolve()
                assert path.is_file() or link.startswith("#"), link


def test_every_row_has_the_cells_of_its_head(pages: list[Page]) -> None:
    tables = [table for page in pages for table in page.tables()]
    assert tables
    for table in tables:
        assert len({len(row) for row in table}) == 1, table


def test_texts_are_shown_as_they_are(pages: list[Page]) -> None:
    (group,) = [page for page in pages if "sdks" in page.path.parts]
    text = "".join(token.content for token in group.inline())
    assert "<img src=x onerror=alert(1)>" in text
    assert "{{ 7 * 7 }} {% include 'x' %}" in text
    cells = [cell for table in group.tables() for row in table for cell in row]
    assert any("`request`" in cell for cell in cells)


def test_headings_are_ours(pages: list[Page]) -> None:
    (group,) = [page for page in pages if "sdks" in page.path.parts]
    titles = {token.tag for token in group.tokens if token.type == "heading_open"}
    first = [t for t in group.tokens if t.type == "heading_open" and t.tag == "h1"]
    assert titles == {"h1", "h2", "h3"} and len(first) == 1
    readme = read(next(page.path for page in pages if page.path.name == "README.md"))
    assert "not-a-heading" not in readme.anchors()
