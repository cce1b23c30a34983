"""`sdkwright generate` once more, with nothing changed: it looks at the files and is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cli_project import Project

MAKERS = {"jinja2", "jsonschema_rs", "sdkwright.lower", "sdkwright.render.engine"}


@pytest.fixture
def generated(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A package in Go of a document with a finding, and a cache of its own."""
    project.edit("sdk.yaml", "plain:", "go:")
    project.edit("sdk.yaml", "package: pets\n    module: pets", "package: example.com/pets")
    project.edit("api.yaml", "tags: [{name: pets}]", "tags: [{name: pets}]\nx-fern-none: true")
    assert project.run("generate").out.endswith("written\n")
    return project


def test_it_says_what_it_said_and_loads_nothing_that_generates(generated: Project) -> None:
    first = generated.run("generate", "--format", "json")
    assert not MAKERS & generated.loaded("generate")
    again = generated.run("generate", "--format", "json")
    assert '"written": 0' in again.out
    assert again == first
    assert '"code": "unused-extension"' in again.out


@pytest.mark.parametrize(
    "change",
    [
        lambda root: _edit(root / "api.yaml", "All pets", "All the pets"),
        lambda root: _edit(root / "sdk.yaml", "example.com/pets", "example.com/animals"),
        lambda root: (root / "out/README.md").unlink(),
        lambda root: (root / "out/.sdkignore").write_text("USAGE.md\n"),
    ],
    ids=["document", "settings", "file", "ignored"],
)
def test_whatever_changes_is_seen(generated: Project, change: Callable[[Path], None]) -> None:
    change(generated.root)
    assert generated.loaded("generate") >= MAKERS
    assert generated.run("check").code == 0


def test_an_edited_file_stops_it(generated: Project) -> None:
    _edit(generated.root / "out/README.md", "pets", "dogs")
    assert generated.run("generate").out.startswith("error[edited-file]: ")
    assert generated.run("generate", "--force").code == 0


def test_notes_are_kept_in_the_cache_alone_and_may_hold_anything(
    generated: Project, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    before = generated.files()
    first = generated.run("generate", XDG_CACHE_HOME=str(cache))
    (note,) = (cache / "sdkwright/unchanged").iterdir()
    for text in ("", "{}", "[1]", '[{"code": 1}]', "\0"):
        note.write_text(text)
        assert generated.run("generate", XDG_CACHE_HOME=str(cache)) == first
    cache_is_a_file = tmp_path / "file"
    cache_is_a_file.write_text("")
    assert generated.run("generate", XDG_CACHE_HOME=str(cache_is_a_file)) == first
    assert generated.files() == before


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
