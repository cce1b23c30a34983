"""What we say of upgrades in TypeScript is what ``tsc --strict`` says: programs for the old package
of every folder, checked against the new one.

What ordinary programs break on is breaking, and nothing else is; what careful ones alone break
on is a warning at least.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from oracle import APPLYING, generate, levels_of, prefix_of, ways_of
from typescript_callers import CAREFUL, callers
from typescript_tools import Tools, build

NAME = "all-sdk"
OPTIONS = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noEmit": True,
    "target": "es2022",
    "module": "nodenext",
    "lib": ["es2022", "dom"],
    "types": [],
}
Lines = dict[str, list[str]]


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory, node: str) -> tuple[Lines, Lines]:
    """What tsc says of the ordinary programs for each folder, and of the careful ones."""
    here = tmp_path_factory.mktemp("oracle")
    generate(here, "--language", "typescript")
    tools = [build(node, _project(here / f"{side}_use"), here / side, NAME)
             for side in ("old", "new")]  # fmt: skip
    prefixes = {prefix_of(folder): folder.name for folder in APPLYING}
    programs = callers(tools[0].package, NAME, list(prefixes), ways_of(here / "old.yaml"))
    assert _tsc(tools[0], programs) == [], "the programs are right for what they were made from"
    ordinary: Lines = {name: [] for name in prefixes.values()}
    careful: Lines = {name: [] for name in prefixes.values()}
    for line in _tsc(tools[1], programs):
        found = re.match(rf"use/({CAREFUL}_)?(q[a-z]{{2}})", line)
        assert found is not None, line
        (careful if found[1] else ordinary)[prefixes[found[2]]].append(line)
    return ordinary, careful


def _project(folder: Path) -> Path:
    (folder / "node_modules").mkdir(parents=True)
    settings = {"compilerOptions": OPTIONS, "include": ["use"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
    return folder


def _tsc(tools: Tools, programs: dict[str, str]) -> list[str]:
    """What tsc says, a line for each place."""
    (tools.project / "use").mkdir()
    for name, text in programs.items():
        (tools.project / "use" / f"{name}.ts").write_text(text, "utf-8")
    run = tools.run([tools.bin("tsc"), "--pretty", "false"])
    return [line for line in run.stdout.splitlines() if not line.startswith(" ")]


@pytest.mark.parametrize("folder", APPLYING, ids=lambda path: path.name)
def test_upgrades_break_what_we_say(folder: Path, refused: tuple[Lines, Lines]) -> None:
    ordinary, careful = (each[folder.name] for each in refused)
    levels = levels_of(folder, "typescript")
    assert ("B" in levels) == bool(ordinary), "\n".join(ordinary)
    assert not careful or {"B", "W"} & {*levels}, "\n".join(careful)
