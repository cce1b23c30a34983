"""What we say of upgrades in PHP is what PHP does: code for the old package of every folder, run
with the new one.

There is no compiler to ask, so the code runs, with strict types, and values are handed to functions
that take what the old package said. What ordinary code breaks on is breaking, and nothing else is;
what careful code alone breaks on is a warning at least.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from oracle import APPLYING, FOLDERS, generate, levels_of, prefix_of
from php_users import Said, about, used
from sdkwright.cli import main


def agree(folder: Path, said: Said) -> None:
    ordinary = [f"{what}: {message}" for what, message, careful in said if not careful]
    levels = levels_of(folder, "php")
    assert ("B" in levels) == bool(ordinary), "\n".join(ordinary)
    assert len(ordinary) == len(said) or {"B", "W"} & {*levels}, said


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory, php: str) -> dict[str, Said]:
    """What code for the old package meets in the new one, by folder."""
    here = tmp_path_factory.mktemp("oracle")
    generate(here, "--language", "php")
    assert used(php, "All", here / "old", here / "old") == [], "the code is right for what it knows"
    prefixes = {prefix_of(folder): folder.name for folder in APPLYING}
    found: dict[str, Said] = {name: [] for name in prefixes.values()}
    for what, message, careful in used(php, "All", here / "old", here / "new"):
        found[prefixes[about(what)[:3]]].append((what, message, careful))
    return found


@pytest.mark.parametrize("folder", APPLYING, ids=lambda path: path.name)
def test_upgrades_break_what_we_say(folder: Path, met: dict[str, Said]) -> None:
    agree(folder, met[folder.name])


_ABOUT = ("server", "scheme", "secur", "webhook")
AROUND = [folder for folder in FOLDERS if folder.name.startswith(_ABOUT)]
"""Folders about what is neither an operation nor a schema."""


@pytest.mark.parametrize("folder", AROUND, ids=lambda path: path.name)
def test_upgrades_of_what_is_around_calls_break_what_we_say(
    folder: Path, tmp_path: Path, php: str
) -> None:
    for side in ("old", "new"):
        options = ["--output", str(tmp_path / side), "--quiet", "--lenient", "--language", "php"]
        assert main(["generate", str(folder / f"{side}.yaml"), *options]) == 0
    assert used(php, "Things", tmp_path / "old", tmp_path / "old") == []
    agree(folder, used(php, "Things", tmp_path / "old", tmp_path / "new"))
