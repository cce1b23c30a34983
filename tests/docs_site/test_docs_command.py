"""``sdkwright docs`` as people and programs call it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docs_site_command import DOCUMENT, sdkwright, site_of

VOID = {"meta", "link", "input", "br", "hr", "wbr", "img"}


class Page(HTMLParser):
    """Ids, links, tags and attributes of a page; ``open`` are elements that do not end."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.add(tag)
        self.attributes.update(values)
        self.ids.extend(filter(None, [values.get("id")]))
        self.links.extend(filter(None, [values.get("href"), values.get("src")]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)


@pytest.mark.parametrize("name", ["site", "hostile"])
def test_the_page_is_well_formed_and_complete(name: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(name)
    page = Page((folder / "index.html").read_text(encoding="utf-8"))
    assert page.crossed == [] and page.open == []
    assert len(page.ids) == len(set(page.ids))
    inside = {link[1:] for link in page.links if link.startswith("#")}
    assert inside <= set(page.ids), "links within the page lead somewhere"
    outside = {link for link in page.links if not link.startswith("#")}
    assert all(re.match(r"https?://|data:,$", link) for link in outside)
    assert not page.tags & {"img", "iframe", "object", "embed", "form", "base", "svg"}
    assert not {name for name in page.attributes if name.startswith("on") or name == "style"}


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("python", ["errors", "operations", "shared", "utils"]),
        ("typescript", ["errors", "operations", "shared", "types"]),
        ("go", ["operations", "retry", "sdkerrors", "shared"]),
        ("php", ["Errors", "Operations", "Retries", "Shared", "Types", "client"]),
    ],
)
def test_models_stand_by_their_kinds(tmp_path: Path, language: str, titles: list[str]) -> None:
    run = sdkwright("docs", DOCUMENT, "--language", language, "--output", "site", cwd=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr
    text = (tmp_path / "site" / language / "index.html").read_text(encoding="utf-8")
    assert sorted(re.findall(r"<summary>Models: (.*)</summary>", text)) == titles


def test_hostile_text_is_text(hostile: Path) -> None:
    text = (hostile / "index.html").read_text(encoding="utf-8")
    assert text.count("<script") == text.count("</script>") == 1
    assert text.count("<style") == text.count("</style>") == 1
    assert "&lt;script&gt;alert(&#39;info&#39;)&lt;/script&gt;" in text or (
        "&lt;script&gt;alert('info')&lt;/script&gt;" in text
    )
    assert 'href="https://example.com/?a=1&amp;b=2"' in text
    assert "{{ view.title }}" in text, "a document is no template"
    assert not re.search(r'href="(?:javascript|data:t|vbscript)', text)


def test_every_operation_and_model_is_on_the_page(site: Path) -> None:
    ids = set(Page((site / "index.html").read_text(encoding="utf-8")).ids)
    assert {"op-listWorkflows", "op-v2ListWorkflows", "group-orchestration.v2"} <= ids
    assert {"model-shared.v2trigger", "model-errors.v2error"} <= ids
    assert len([id for id in ids if id.startswith("op-") and not id.endswith("-h")]) == 35


def test_the_same_input_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = site_of(DOCUMENT, tmp_path)
    for name in ("index.html", "llms.txt"):
        assert (again / name).read_bytes() == (site / name).read_bytes()


def test_llms_txt(site: Path) -> None:
    text = (site / "llms.txt").read_text(encoding="utf-8")
    lines = text.splitlines()
    assert lines[0] == "# Formance Orchestration API"
    assert lines[2] == "> Formance Orchestration moves money by workflows."
    assert "pip install formance-orchestration-sdk" in lines
    operation = "### orchestration.v2.list_workflows\n\n- [`GET /api/orchestration/v2/workflows`]"
    assert f"{operation}(index.html#op-v2ListWorkflows): List workflows" in text
    assert "    res = sdk.orchestration.v2.list_workflows(" in lines
    ids = set(Page((site / "index.html").read_text(encoding="utf-8")).ids)
    assert set(re.findall(r"index\.html#([^)]+)\)", text)) <= ids


def test_what_it_says(tmp_path: Path) -> None:
    first = sdkwright("docs", DOCUMENT, cwd=tmp_path)
    assert first.returncode == 0
    path = Path("generated/docs/python")
    sizes = {name: (tmp_path / path / name).stat().st_size for name in ("index.html", "llms.txt")}
    assert first.stdout == "".join(f"{path / name}: {size} bytes\n" for name, size in sizes.items())
    second = sdkwright("docs", DOCUMENT, "--json", cwd=tmp_path)
    assert json.loads(second.stdout)["files"] == [
        {"path": str(path / name), "bytes": size, "changed": False} for name, size in sizes.items()
    ]
    assert sdkwright("docs", DOCUMENT, "--quiet", cwd=tmp_path).stdout == ""


def test_what_goes_wrong(tmp_path: Path) -> None:
    missing = sdkwright("docs", "no.yaml", cwd=tmp_path)
    assert missing.returncode == 2 and "unreadable-file" in missing.stdout
    both = sdkwright("docs", DOCUMENT, "--output", "a", "--code-samples", "b", cwd=tmp_path)
    assert both.returncode == 2
    assert both.stderr.startswith("error: --code-samples writes one file and takes no --output\n")
    (tmp_path / "file").write_text("")
    refused = sdkwright("docs", DOCUMENT, "--output", "file", cwd=tmp_path)
    assert refused.returncode == 1 and "cannot-write" in refused.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]
