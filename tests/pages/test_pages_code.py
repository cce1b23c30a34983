"""Every code block of every page is run as it stands, against the mock server.

The blocks of one process share nothing but the interpreter; the mock is their HTTP proxy, so the
default server ``http://localhost`` is reached without changing a word.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import black
from markdown_pages import Page, pages_below
from pages_run import run
from sdkwright.mock import TOKEN, MockServer

PROJECT = Path(__file__).parents[2]
ROOT = PROJECT / "generated" / "python"
SPEC = PROJECT / "spec" / "orchestration-2.0.yaml"


def calls(server: MockServer) -> list[tuple[str, str | None]]:
    """Method and operation of every request that is none for a token."""
    return [(r.request.method, r.operation) for r in server.requests if r.operation != TOKEN]


def group_pages() -> list[Page]:
    return [page for page in pages_below(ROOT / "docs" / "sdks") if page.code("python")]


def test_operations_run_as_shown() -> None:
    """A block calls the one operation under whose heading it stands, and nothing else."""
    with MockServer(SPEC) as server:
        for page in group_pages():
            for operation, blocks in by_heading(page).items():
                for block in blocks:
                    assert f".{operation}(" in block or f".{operation}_async(" in block
            server.clear()
            blocks = page.code("python")
            run(blocks, server, ROOT)
            assert server.violations == []
            assert len(calls(server)) == len(blocks)


def by_heading(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    heading = ""
    for before, token in zip([None, *page.tokens], page.tokens, strict=False):
        if token.type == "inline" and before is not None and before.tag == "h2":
            heading = "".join(child.content for child in token.children or ())
        elif token.type == "fence" and token.info == "python":
            found.setdefault(heading, []).append(token.content)
    return found


def test_each_operation_is_shown_sync_and_async() -> None:
    shown = {page.path.parent.name: by_heading(page) for page in group_pages()}
    assert {name: len(headings) for name, headings in shown.items()} == {
        "orchestrationv1": 17,
        "orchestrationv2": 18,
    }
    for headings in shown.values():
        extra = [len(blocks) - 2 for blocks in headings.values()]
        assert sorted(extra) == [0] * (len(extra) - 1) + [1], "errors are handled once a page"


def test_first_pages_run_as_they_stand() -> None:
    others = [p for p in pages_below(ROOT) if "sdks" not in p.path.parts and p.code("python")]
    assert {page.path.name for page in others} >= {"README.md", "USAGE.md"}
    with MockServer(SPEC) as server:
        for page in others:
            run(page.code("python"), server, ROOT)
        assert server.violations == []
        assert calls(server)


def test_code_is_as_black_leaves_it() -> None:
    mode = black.Mode(line_length=100)
    for page in pages_below(ROOT):
        for block in page.code("python"):
            assert black.format_str(block, mode=mode) == block, page.path


def test_code_satisfies_a_strict_type_checker(tmp_path: Path) -> None:
    blocks = [block for page in pages_below(ROOT) for block in page.code("python")]
    for number, block in enumerate(blocks):
        (tmp_path / f"block_{number}.py").write_text(block, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "."]
    env = {**os.environ, "MYPYPATH": str(ROOT)}
    found = subprocess.run(
        command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    assert found.stdout == f"Success: no issues found in {len(blocks)} source files\n"


def test_commands_install_this_package() -> None:
    lines = [
        line
        for page in pages_below(ROOT)
        for block in page.code("bash")
        for line in block.split("\n")
        if line
    ]
    assert lines == [
        "pip install formance-sdk-python",
        "uv add formance-sdk-python",
        'pip install "formance-sdk-python[fast]"',
    ]
