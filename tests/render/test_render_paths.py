"""Paths of generated files."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkwright.render.paths import clashes, escapes, problem


@pytest.mark.parametrize("path", ["a", "a/b.py", ".gitignore", "docs/sdks/v1.md", "é/日.md", "a b"])
def test_good_paths(path: str) -> None:
    assert problem(path) is None


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a//b",
        "./a",
        "a/",
        "a\\..\\b",
        "C:x",
        "a\nb",
        "a\0",
        "aux.py",
        "a/NUL",
        "dot.",
        " a",
        "x" * 256,
        ".sdkwright/manifest.json",
        ".git/hooks/post-checkout",
        ".GIT/config",
    ],
)
def test_bad_paths(path: str) -> None:
    assert problem(path) is not None


def test_clashes() -> None:
    assert clashes(["a/B.py", "a/b.py"]) == [("a/B.py", "a/b.py")]
    assert clashes(["e\u0301", "\u00e9"]) == [("e\u0301", "\u00e9")]
    assert clashes(["a", "A/b"]) == [("a", "A/b")]
    assert clashes(["a/b", "a/c", "b"]) == []


def test_links_that_lead_out(tmp_path: Path) -> None:
    root, other = tmp_path / "root", tmp_path / "root-other"
    for folder in (root / "real", other):
        folder.mkdir(parents=True)
    (root / "in").symlink_to(root / "real")
    (root / "out").symlink_to(other)
    assert not escapes(root, "in/x")
    assert not escapes(root, "new/folder/x")
    assert escapes(root, "out/x")
    assert escapes(root, "out/deep/x")
