"""What the pages promise holds: commands exist, links resolve, and the example runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sdkwright.mock import TOKEN, MockServer

ROOT = Path(__file__).parent.parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "spec" / "README.md", *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_resolve(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text)
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_the_commands_are_those_of_the_program() -> None:
    run = subprocess.run([SDKWRIGHT, "--help"], capture_output=True, text=True, check=True)
    commands = re.findall(r"^  ([a-z]+)  +\w", run.stdout, re.MULTILINE)
    assert re.findall(r"^\| `sdkwright ([a-z]+)", README, re.MULTILINE) == commands


def test_the_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"\bmake ([a-z]+)", README))
    assert {"generate", "test"} <= named
    assert named <= set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))


def test_the_example_runs_and_makes_one_call() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    with MockServer(str(ROOT / "spec" / "orchestration-2.0.yaml")) as server:
        here = example.replace("with SDK(", f"with SDK(\n    server_url={server.url!r},", 1)
        assert here != example
        run = subprocess.run(
            [sys.executable, "-c", here],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generated" / "python")},
            capture_output=True,
            text=True,
            check=False,
        )
        calls = [call for call in server.requests if call.operation != TOKEN]
    assert run.returncode == 0, run.stderr
    assert run.stdout
    assert [call.operation for call in calls] == ["v2ListWorkflows"]
    assert calls[0].status == 200 and not calls[0].violations
