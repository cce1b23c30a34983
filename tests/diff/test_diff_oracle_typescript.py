"""What we say of upgrades in TypeScript is what ``tsc --strict`` says: programs for the old package
of every folder, checked against the new one.

What ordinary programs break on is breaking, and nothing else is; what careful ones alone break
on is a warning at least.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from oracle import APPLYING, generate, levels_of, prefix_of, project, tsc, ways_of
from typescript_callers import CAREFUL, callers
from typescript_tools import build

NAME = "all-sdk"
Lines = dict[str, list[str]]


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory, node: str) -> tuple[Lines, Lines]:
    """What tsc says of the ordinary programs for each folder, and of the careful ones."""
    here = tmp_path_factory.mktemp("oracle")
    generate(here, "--language", "typescript")
    tools = [build(node, project(here / f"{side}_use"), here / side, NAME)
             for side in ("old", "new")]  # fmt: skip
    prefixes = {prefix_of(folder): folder.name for folder in APPLYING}
    programs = callers(tools[0].package, NAME, list(prefixes), ways_of(here / "old.yaml"))
    assert tsc(tools[0], programs) == [], "the programs are right for what they were made from"
    ordinary: Lines = {name: [] for name in prefixes.values()}
    careful: Lines = {name: [] for name in prefixes.values()}
    for line in tsc(tools[1], programs):
        found = re.match(rf"use/({CAREFUL}_)?(q[a-z]{{2}})", line)
        assert found is not None, line
        (careful if found[1] else ordinary)[prefixes[found[2]]].append(line)
    return ordinary, careful


@pytest.mark.parametrize("folder", APPLYING, ids=lambda path: path.name)
def test_upgrades_break_what_we_say(folder: Path, refused: tuple[Lines, Lines]) -> None:
    ordinary, careful = (each[folder.name] for each in refused)
    levels = levels_of(folder, "typescript")
    assert ("B" in levels) == bool(ordinary), "\n".join(ordinary)
    assert not careful or {"B", "W"} & {*levels}, "\n".join(careful)
