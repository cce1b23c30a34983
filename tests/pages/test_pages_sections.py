"""READMEs of all languages say the same, in the same order."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown_pages import dead_links, pages_below, read

GENERATED = Path(__file__).parents[2] / "generated"
PACKAGES = ("python", "typescript", "go", "php", "php-classic")
SECTIONS = (
    "Contents", "Installation", "First call", "Authentication", "Operations", "Pages", "Errors",
    "Retries", "Servers", "Settings of a call", "Your own HTTP client", "Hooks", "Debugging",
    "Types", "Versions",
)  # fmt: skip
NAMES = {"Your own fetch": "Your own HTTP client"}
OWN = {"python": ["Faster calls"]}
"""What one language alone has."""


@pytest.mark.parametrize("package", PACKAGES)
def test_sections_are_those_of_all_languages(package: str) -> None:
    page = read(GENERATED / package / "README.md")
    titles = [title for level, title in page.headings() if level == 2]
    told = {"Pages"} if package == "php-classic" else set()  # its document has none
    wanted = [title for title in SECTIONS if title not in told]
    shared = [title for title in titles if title not in OWN.get(package, [])]
    assert [NAMES.get(title, title) for title in shared] == wanted
    listed = page.text().partition("## Contents\n\n")[2].partition("\n\n")[0].splitlines()
    assert [line[3:].partition("]")[0] for line in listed] == titles[1:]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_link_of_all_packages_resolves(package: str) -> None:
    assert dead_links(pages_below(GENERATED / package)) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_no_code_span_is_blank(package: str) -> None:
    """Such as a default that is an empty text."""
    for page in pages_below(GENERATED / package):
        assert [t for t in page.inline() if t.type == "code_inline" and not t.content.strip()] == []
