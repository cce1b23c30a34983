"""What we say of upgrades is what a type checker says: programs for the old Python SDK of every
folder, checked against the new one.

All folders are put into one old and one new document, so that there are two packages to generate
and one run of the checker.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from callers import callers
from oracle import APPLYING, generate, levels_of, mypy, prefix_of, ways_of


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy says of the programs for each folder."""
    here = tmp_path_factory.mktemp("oracle")
    generate(here)
    prefixes = {prefix_of(folder): folder.name for folder in APPLYING}
    programs = callers(here / "old" / "all_sdk", list(prefixes), ways_of(here / "old.yaml"))
    found: dict[str, list[str]] = {name: [] for name in prefixes.values()}
    assert mypy(here, "old", programs) == [], (
        "the programs are right for the package they were made from"
    )
    for line in mypy(here, "new", programs):
        prefix = re.match(r"use/(q[a-z]{2})_", line)
        assert prefix is not None, line
        found[prefixes[prefix.group(1)]].append(line)
    return found


@pytest.mark.parametrize("folder", APPLYING, ids=lambda path: path.name)
def test_upgrades_break_what_we_say(folder: Path, refused: dict[str, list[str]]) -> None:
    breaks = "B" in levels_of(folder, "python")
    assert breaks == bool(refused[folder.name]), "\n".join(refused[folder.name])
