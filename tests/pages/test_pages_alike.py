"""Groups, operations and types whose names are alike, or like headings of a page."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from markdown_pages import dead_links, pages_below, read

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENT = Path(__file__).with_name("alike.yaml")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("alike")
    command = [str(SDKWRIGHT), "generate", str(DOCUMENT), "--language", "python", "--output", "out"]
    env = {**os.environ, "NO_COLOR": "1"}
    run = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "out"


def test_every_group_has_a_folder_of_its_own(package: Path) -> None:
    folders = {path.parent.name: read(path) for path in package.glob("docs/sdks/*/README.md")}
    accessors = {name: page.text().partition("Reached as `")[2] for name, page in folders.items()}
    assert {name: text.partition("`")[0] for name, text in accessors.items()} == {
        "foo-bar": "sdk.foo.bar",
        "foobar": "sdk.foobar",
        "root": "",
        "sdk": "sdk.sdk",
        "servers": "sdk.servers",
    }


def test_every_type_has_a_page_whatever_the_case(package: Path) -> None:
    names = [path.name for path in package.glob("docs/models/shared/*.md")]
    assert len(names) == len({name.lower() for name in names}) == 5
    titles = {read(path).tokens[1].content for path in package.glob("docs/models/shared/*.md")}
    assert len(titles) == 5


def test_links_lead_to_the_operations(package: Path) -> None:
    assert dead_links(pages_below(package)) == []
    page = read(package / "docs" / "sdks" / "foo-bar" / "README.md")
    assert [link for link in page.links() if link.startswith("#")] == [
        "#aaa",
        "#overview-1",
        "#response-2",
    ]
    assert "~~[aaa](#aaa)~~ - Use `response` instead." in page.text()
    assert "## ~~aaa~~" in page.text()
    readme = read(package / "README.md")
    assert "docs/sdks/foo-bar/README.md#response-2" in [*readme.links()]
