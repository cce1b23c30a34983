"""What we say of upgrades in Go is what its compiler says: programs for the old module of every
folder, compiled against the new one.

What ordinary programs break on is breaking. Nothing else is, but what compiles and sends the zero
value of what the API asks for now; what careful ones alone break on is a warning at least.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from go_callers import CAREFUL, callers, settings
from oracle import APPLYING, FOLDERS, generate, go_build, levels_of, prefix_of, ways_of
from sdkwright.cli import main

MODULE = "example.com/all-sdk"
SENT_AS_ZERO = (
    "parameter.added-required:request",
    "property.added-required:request",
    "property.became-required:request",
    "body.required:request",
)
"""Rules of what breaks even where the code compiles: the API asks for a value, and gets the zero
value of its type."""
Lines = dict[str, list[str]]


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory, go: str) -> tuple[Lines, Lines]:
    """What the compiler says of the ordinary programs for each folder, and of the careful ones."""
    here = tmp_path_factory.mktemp("oracle")
    generate(here, "--language", "go")
    prefixes = {prefix_of(folder): folder.name for folder in APPLYING}
    programs = callers(here / "old", MODULE, list(prefixes), ways_of(here / "old.yaml"))
    old, new = (
        go_build(go, here / f"{side}_use", (MODULE, here / side), programs)
        for side in ("old", "new")
    )
    assert old == [], "the programs are right for what they were made from"
    ordinary: Lines = {name: [] for name in prefixes.values()}
    careful: Lines = {name: [] for name in prefixes.values()}
    for line in new:
        found = re.match(rf"use/({CAREFUL}_)?(q[a-z]{{2}})", line)
        assert found is not None, line
        (careful if found[1] else ordinary)[prefixes[found[2]]].append(line)
    return ordinary, careful


@pytest.mark.parametrize("folder", APPLYING, ids=lambda path: path.name)
def test_upgrades_break_what_we_say(folder: Path, refused: tuple[Lines, Lines]) -> None:
    ordinary, careful = (each[folder.name] for each in refused)
    levels = levels_of(folder, "go")
    if ordinary:
        assert "B" in levels, "\n".join(ordinary)
    else:
        assert "B" not in levels_of(folder, "go", but=SENT_AS_ZERO), "it compiles"
    assert not careful or {"B", "W"} & {*levels}, "\n".join(careful)


WHOLE_DOCUMENTS = [
    folder for folder in FOLDERS if folder.name.startswith(("webhook", "server", "scheme", "secur"))
]


@pytest.mark.parametrize("folder", WHOLE_DOCUMENTS, ids=lambda path: path.name)
def test_upgrades_of_what_is_around_calls_break_what_we_say(
    folder: Path, tmp_path: Path, go: str
) -> None:
    for side in ("old", "new"):
        output = str(tmp_path / side)
        document = str(folder / f"{side}.yaml")
        options = ["--output", output, "--quiet", "--lenient", "--language", "go"]
        assert main(["generate", document, *options]) == 0
    ways = ways_of(folder / "old.yaml")
    module = "example.com/things-sdk"
    programs = settings(tmp_path / "old", module, ways)
    programs |= callers(tmp_path / "old", module, ("",), ways)
    ordinary = {name: text for name, text in programs.items() if not name.startswith(CAREFUL)}
    old, new = (
        go_build(go, tmp_path / f"{side}_use", (module, tmp_path / side), ordinary)
        for side in ("old", "new")
    )
    assert old == []
    if new:
        assert "B" in levels_of(folder, "go"), "\n".join(new)
    else:
        assert "B" not in levels_of(folder, "go", but=SENT_AS_ZERO), "it compiles"
