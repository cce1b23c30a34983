"""The HTML report of `sdkwright diff`: what is in the file, and what a browser does with it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SITE = ROOT / "tests" / "docs_site"
RELEASES = ROOT / "spec" / "orchestration-1.0.yaml", ROOT / "spec" / "orchestration-1.1.yaml"
VOID = {"meta", "link", "input"}

Browse = Callable[..., Any]


class Page(HTMLParser):
    """All elements with their attributes; ``crossed`` has end tags that close another."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.source = source
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.crossed: list[str] = []
        self.marked: list[str] = []
        self._open: list[str] = []
        self.feed(source)
        self.close()
        self.crossed += self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        if "mark" in self._open:
            self.marked[-1] += data

    def every(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.elements if attribute in attrs]


def diff(*arguments: object, cwd: Path = ROOT) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "sdkwright", "diff", *map(str, arguments), "--fail-on", "none"],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def fingerprint(id_: str) -> str:
    """Changes that are alike to the letter have one fingerprint; later ones get a number."""
    return id_.split("-")[0]


def report_of(old: Path, new: Path, folder: Path) -> Path:
    path = folder / "report.html"
    diff(old, new, "--format", "html", "--output", path)
    return path


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return report_of(*RELEASES, tmp_path_factory.mktemp("releases"))


@pytest.fixture(scope="module")
def changes() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(diff(*RELEASES, "--json"))["changes"]
    return found


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of documents that try to take over the page wherever they have text, and by their names."""
    folder = tmp_path_factory.mktemp("hostile")
    new = folder / "<img src=x onerror=alert(7)>.yaml"
    shutil.copy(HERE / "hostile-new.yaml", new)
    return report_of(HERE / "hostile-old.yaml", new, folder)


@pytest.fixture
def browse(
    require_tool: Callable[[str], str], require_npm: Callable[[Path], Path], tmp_path: Path
) -> Browse:
    """``browse("scenario", page, key=value…)`` runs a function of browser.cjs on a page."""
    node, chromium = require_tool("node"), require_tool("chromium")
    require_npm(SITE)

    def run(scenario: str, page: Path, **options: object) -> Any:
        wanted = {
            "scenario": scenario,
            "url": page.as_uri(),
            "browser": chromium,
            "profile": str(tmp_path / "profile"),
            **options,
        }
        done = subprocess.run(
            [node, str(HERE / "browser.cjs"), json.dumps(wanted)],
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert found["problems"] == []
        return found

    return run


@pytest.mark.parametrize("which", ["releases", "hostile"])
def test_the_file_is_well_formed_and_alone(which: str, request: pytest.FixtureRequest) -> None:
    page = Page(request.getfixturevalue(which).read_text(encoding="utf-8"))
    assert page.crossed == []
    ids = page.every("id")
    assert len(ids) == len(set(ids)) > 10
    assert page.every("src") == []
    links = page.every("href")
    assert links.count("data:,") == 1
    assert {link for link in links if link != "data:,"} <= {f"#{id_}" for id_ in ids}
    tags = [tag for tag, _ in page.elements]
    assert (tags.count("script"), tags.count("style")) == (1, 1)
    assert not set(tags) & {"img", "svg", "iframe", "object", "base"}
    assert not [name for _, attrs in page.elements for name in attrs if name.startswith("on")]


def test_the_policy_allows_its_own_style_and_script_only(releases: Path) -> None:
    page = Page(releases.read_text(encoding="utf-8"))
    policy = next(attrs["content"] for _, attrs in page.elements if "http-equiv" in attrs)
    assert policy is not None
    for tag in ("style", "script"):
        found = re.search(f"<{tag}>(.*?)</{tag}>", page.source, re.DOTALL)
        assert found is not None
        digest = b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")


def test_every_change_is_at_its_fingerprint(releases: Path, changes: list[dict[str, Any]]) -> None:
    page = Page(releases.read_text(encoding="utf-8"))
    found = {attrs["id"]: attrs for tag, attrs in page.elements if tag == "article"}
    assert sorted(map(fingerprint, found)) == sorted(change["fingerprint"] for change in changes)
    for change in changes:
        shown = found[change["fingerprint"]]
        assert shown["data-kind"] == change["kind"]
        for axis, level in change["level"].items():
            assert shown[f"data-{axis}"] == level


def test_the_marked_lines_are_those_of_the_documents(
    releases: Path, changes: list[dict[str, Any]]
) -> None:
    page = Page(releases.read_text(encoding="utf-8"))
    lines = {str(path): path.read_text(encoding="utf-8").splitlines() for path in RELEASES}
    wanted = [
        lines[place["file"]][place["line"] - 1].strip()[:90]
        for change in changes
        for place in (change["base"], change["revision"])
        if place is not None
    ]
    assert len(wanted) > 50
    assert sorted(mark.strip()[:90] for mark in page.marked) == sorted(wanted)


def test_the_same_twice_gives_the_same_bytes_and_nothing_changed_is_said(tmp_path: Path) -> None:
    one = diff(*RELEASES, "--format", "html")
    assert one == diff(*RELEASES, "--format", "html")
    same = diff(RELEASES[0], RELEASES[0], "--format", "html")
    assert "<h1>Nothing changed</h1>" in same
    assert Page(same).crossed == []
    assert "<article" not in same


def test_what_is_ignored_is_listed_with_its_reason(
    tmp_path: Path, changes: list[dict[str, Any]]
) -> None:
    mark = changes[0]["fingerprint"]
    entry = f"- fingerprint: {mark}\n  reason: <b>agreed</b> with all\n"
    (tmp_path / "ignore.yaml").write_text(entry, encoding="utf-8")
    found = diff(*RELEASES, "--format", "html", "--ignore", tmp_path / "ignore.yaml")
    assert f'<li id="{mark}">' in found
    assert "&lt;b&gt;agreed&lt;/b&gt; with all" in found


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_everybody_can_use_it(releases: Path, browse: Browse, phone: bool, dark: bool) -> None:
    """No violation of axe's rules with all that folds open, and no sideways scrolling."""
    found = browse("axe", releases, phone=phone, dark=dark)
    assert found["violations"] == []
    assert found["passes"] > 20
    assert found["overflow"] == 0


def test_hostile_documents_do_nothing(hostile: Path, browse: Browse) -> None:
    found = browse("axe", hostile)
    assert found["violations"] == []


@pytest.mark.parametrize("axis", ["http", "upgrade", "field"])
def test_filter_by_axis_and_level(
    releases: Path, changes: list[dict[str, Any]], browse: Browse, axis: str
) -> None:
    found = browse("filter", releases, axis=axis, without=["warning", "compatible"])
    wanted = {c["fingerprint"] for c in changes if c["level"][axis] == "breaking"}
    assert set(map(fingerprint, found["shown"])) == wanted
    assert found["told"] == f"{len(found['shown'])} of {len(changes)} changes"
    assert len(found["cleared"]) == len(changes)


def test_filter_by_kind_and_by_words(
    releases: Path, changes: list[dict[str, Any]], browse: Browse
) -> None:
    kind = "property.removed"
    found = browse("filter", releases, kind=kind)
    wanted = {c["fingerprint"] for c in changes if c["kind"] == kind}
    assert set(map(fingerprint, found["shown"])) == wanted != set()
    first = next(c for c in changes if c["kind"] == kind)
    found = browse("filter", releases, find=first["fingerprint"].upper())
    assert found["shown"] == [first["fingerprint"]]
    assert found["headings"] == 1
    found = browse("filter", releases, find="no such thing")
    assert (found["shown"], found["nothing"], found["headings"]) == ([], True, 0)


def test_a_link_leads_to_a_change_even_where_it_is_hidden(
    releases: Path, changes: list[dict[str, Any]], browse: Browse
) -> None:
    folded = [c["fingerprint"] for c in changes if c["kind"] == "annotation.changed"]
    for id_ in (changes[-1]["fingerprint"], folded[-1]):
        found = browse("link", releases, id=id_, hash=f"#{id_}")
        assert (found["loaded"], found["filtered"]) == (True, True)


def test_a_reason_of_a_version_leads_to_its_change_by_keyboard(
    releases: Path, browse: Browse
) -> None:
    found = browse("reason", releases)
    assert found["said"]
    assert found["said"] in found["target"]


def test_it_reads_without_scripts(
    releases: Path, changes: list[dict[str, Any]], browse: Browse
) -> None:
    found = browse("plain", releases, plain=True)
    assert not found["form"], "what does nothing without a script does not show"
    assert found["change"]
    assert found["source"]
    assert found["shown"] == len(changes)


def test_two_thousand_changes_open_fast(tmp_path: Path, browse: Browse) -> None:
    head = "openapi: 3.1.0\ninfo: {title: Much, version: first}\npaths:\n"
    answer = "responses: {'200': {description: Fine.}}"
    paths = "".join(
        f"  /things{n}:\n    get:\n      operationId: getThings{n}\n"
        f"      parameters:\n        - {{name: limit, in: query, schema: {{type: TYPE}}}}\n"
        f"      {answer}\n"
        for n in range(2000)
    )
    for name, type_ in (("old", "integer"), ("new", "boolean")):
        text = head + paths.replace("TYPE", type_)
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    report = report_of(tmp_path / "old.yaml", tmp_path / "new.yaml", tmp_path)
    assert report.stat().st_size < 8_000_000
    found = browse("load", report)
    assert len(found["shown"]) == 2000
    narrowed = browse("filter", report, find="things1999")
    assert len(narrowed["shown"]) == 1
