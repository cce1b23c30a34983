"""What `sdkwright diff` prints in each format, to the letter; `make golden` writes it anew."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import jsonschema_rs
import pytest
from markdown_it import MarkdownIt

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
ENDINGS = {
    "text": "txt", "markdown": "md", "json": "json", "junit": "xml", "sarif": "sarif",
    "github": "github.txt", "oasdiff": "oasdiff.json",
}  # fmt: skip
RELEASES = ("1.0", "1.1", "2.0", "2.1")


def diff(*arguments: str, folder: Path = HERE) -> subprocess.CompletedProcess[str]:
    left_out = {"NO_COLOR", "FORCE_COLOR", "TERM", "SDKWRIGHT_DEBUG"}
    return subprocess.run(
        [SDKWRIGHT, "diff", *arguments],
        cwd=folder,
        env={key: value for key, value in os.environ.items() if key not in left_out},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("format_", ENDINGS)
def test_format(format_: str, golden: Callable[[Path, str | None], None]) -> None:
    run = diff("old.yaml", "new.yaml", "--format", format_)
    assert run.returncode == 1
    told = "not listed, oasdiff has no rule: 2 changes\n" if format_ == "oasdiff" else ""
    assert run.stderr == told
    golden(HERE / "expected" / f"diff.{ENDINGS[format_]}", run.stdout)


@pytest.mark.parametrize("format_", ["text", "markdown", "junit"])
def test_nothing_changed(format_: str, golden: Callable[[Path, str | None], None]) -> None:
    run = diff("old.yaml", "old.yaml", "--format", format_)
    assert (run.returncode, run.stderr) == (0, "")
    golden(HERE / "expected" / f"same.{ENDINGS[format_]}", run.stdout)


def test_the_json_is_as_its_schema_says() -> None:
    schema = json.loads((ROOT / "docs" / "diff.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema_rs.validator_for(schema)
    for pair in (("old.yaml", "new.yaml"), ("old.yaml", "old.yaml"), ("new.yaml", "old.yaml")):
        found = json.loads(diff(*pair, "--json").stdout)
        validator.validate(found)
    assert not validator.is_valid({**found, "more": 1})
    assert not validator.is_valid({**found, "changes": [{"kind": "type.changed"}]})


def test_what_the_document_says_is_text_in_markdown() -> None:
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(
        diff("old.yaml", "new.yaml", "--format", "markdown").stdout
    )
    assert "&lt;b&gt;<code>x</code>&lt;/b&gt; @<!-- -->octocat" in html
    assert set(re.findall(r"<([a-z]+)[ >]", html)) <= {
        "h", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "strong", "details",
        "summary", "b", "sub", "code", "blockquote",
    }  # fmt: skip
    assert html.count("<b>") == html.count("<details")


def test_junit_is_xml_and_counts() -> None:
    root = ElementTree.fromstring(diff("old.yaml", "new.yaml", "--format", "junit").stdout)
    cases = list(root.iter("testcase"))
    assert root.get("tests") == str(len(cases))
    assert root.get("failures") == str(len(list(root.iter("failure")))) == "2"


def test_control_characters_of_a_document_reach_no_terminal(tmp_path: Path) -> None:
    text = (HERE / "new.yaml").read_text(encoding="utf-8")
    evil = text.replace('"*fox*', r'"\e[31m\u202E')
    assert evil != text
    (tmp_path / "evil.yaml").write_text(evil, encoding="utf-8")
    for format_ in ENDINGS:
        run = diff(str(HERE / "old.yaml"), "evil.yaml", "--format", format_, folder=tmp_path)
        assert run.returncode == 1, format_
        assert not set(run.stdout) & {"\x1b", "\u202e"}, format_


@pytest.mark.parametrize("pair", list(pairwise(RELEASES)), ids="-".join)
@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_release_notes(
    pair: tuple[str, str], format_: str, golden: Callable[[Path, str | None], None]
) -> None:
    run = diff(*pair, "--format", format_, "--fail-on", "none", folder=ROOT)
    assert run.returncode == 0
    golden(HERE / "releases" / f"{pair[0]}-{pair[1]}.{ENDINGS[format_]}", run.stdout)
