"""Prose of any kind is a comment that gofmt leaves as it is."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sdkwright.targets.go.comments import comment

LINES = (
    "A word", "- item", "* item", "  - nested", "1. first", "2) second", "12345678901. big",
    "# Title", "### Deep", "```", "```yaml", "a: b", "    code", "    - a: b", "   three", "",
    "[link]: http://x.y", "[link](http://a.b)", "<p>html</p>", "| a | b |", "|---|---|", "---",
    "Deprecated: no", "ends in {", "}", "``two`` and ''two''", "Single Line Heading", "x\ty",
    "long " * 40, "• bullet", "//go:generate x", "+build linux", "go:embed x", "\\", "[Foo]",
    "-", "1.", "é accents", "中文 标题", "    [x]: http://y", "    12. x", "*/ var x = 1", "\u2028",
)  # fmt: skip
PROSE = st.lists(st.lists(st.sampled_from(LINES), max_size=7).map("\n".join), min_size=60)


def test_gofmt_changes_no_comment(require_tool: Callable[[str], str], tmp_path: Path) -> None:
    gofmt = require_tool("gofmt")

    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    @given(PROSE)
    def check(texts: list[str]) -> None:
        for number, text in enumerate(texts):
            lines = [*comment(text), f"type T{number} struct {{"]
            lines += [f"\t{line}" for line in comment(text, 1)]
            body = "\n".join(["package p", "", *lines, "\tA int", "}", ""])
            (tmp_path / f"f{number}.go").write_text(body, encoding="utf-8")
        run = subprocess.run([gofmt, "-l", "."], cwd=tmp_path, capture_output=True, text=True)
        assert (run.stdout, run.stderr) == ("", ""), texts

    check()
