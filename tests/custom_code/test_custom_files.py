"""Files of people's own in output folders, over three versions of a document."""

from __future__ import annotations

from custom_sdk import Custom

OWN = {
    "python/pets_sdk/convenience.py": "# ours\n",
    "python/tests/test_it.py": "def test_it(): ...\n",
    "typescript/src/convenience.ts": "// ours\n",
    "typescript/.github/notes.md": "ours\n",
    "go/convenience.go": "package pets\n",
    "php/src/Convenience.php": "<?php\n",
    "php/phpunit.xml": "<phpunit/>\n",
}

OWNER = {
    "go": "pkg/models/shared/owner.go",
    "php": "src/Models/Shared/Owner.php",
}
"""Where version B has a model that version A does not have."""


def test_files_of_your_own_stay(custom: Custom) -> None:
    for path, text in OWN.items():
        custom.write(f"out/{path}", text)
    for version in "ABCA":
        done = custom.generate(version)
        assert (done.code, done.err) == (0, ""), done.out
        files = custom.files()
        assert {path: files[path].decode() for path in OWN} == OWN
        assert custom.sdkwright("check").code == 0
        assert custom.sdkwright("check", "--quick").code == 0


def test_folders_that_hold_only_files_of_your_own_stay(custom: Custom, language: str) -> None:
    """What leads to nothing but generated files goes with them."""
    custom.only(language)
    assert custom.generate("B").code == 0
    folder = OWNER[language].rpartition("/")[0]
    assert custom.write(f"out/{language}/{folder}/owner.txt", "ours\n").exists()
    assert custom.generate("A").code == 0
    assert not (custom.root / "out" / language / OWNER[language]).exists()
    assert custom.read(f"out/{language}/{folder}/owner.txt") == "ours\n"


def test_a_file_in_the_way_stops_the_run_before_it_writes(custom: Custom, language: str) -> None:
    custom.only(language)
    path = f"out/{language}/{OWNER[language]}"
    custom.write(path, "ours\n")
    before = custom.files()
    custom.document("B")
    stopped = custom.sdkwright("generate")
    assert (stopped.code, stopped.err) == (1, "")
    assert f"error[foreign-file]: {path}" in stopped.out
    assert f"--> {path}:1:1" in stopped.out
    assert custom.files() == before
    # Leaving it to people is one way out …
    custom.write(f"out/{language}/.sdkignore", OWNER[language] + "\n")
    for version in "BC":
        assert custom.generate(version).code == 0
        assert custom.read(path) == "ours\n"
        assert custom.sdkwright("check").code == 0
    # … and overwriting it another.
    (custom.root / "out" / language / ".sdkignore").unlink()
    assert custom.sdkwright("generate").code == 1
    assert custom.sdkwright("generate", "--force").code == 0
    assert custom.read(path) != "ours\n"


def test_an_ignored_file_keeps_its_edits(custom: Custom, language: str) -> None:
    custom.only(language)
    custom.write(f"out/{language}/.sdkignore", "/README.md\ndocs/\n")
    edited = custom.read(f"out/{language}/README.md") + "\nOur own words.\n"
    custom.write(f"out/{language}/README.md", edited)
    pages = {path for path in custom.files() if "/docs/" in path}
    for version in "ABC":
        assert custom.generate(version).code == 0
        assert custom.read(f"out/{language}/README.md") == edited
        assert pages <= set(custom.files()), "pages are left to people, stale ones too"
        assert custom.sdkwright("check").code == 0
        assert custom.sdkwright("check", "--quick").code == 0
        custom.write(f"out/{language}/README.md", edited := edited + f"Seen {version}.\n")


def test_an_edited_file_that_is_not_ignored_stops_the_run(custom: Custom, language: str) -> None:
    custom.only(language)
    custom.write(f"out/{language}/README.md", "ours\n")
    before = custom.files()
    done = custom.generate("B")
    assert done.code == 1
    assert f"error[edited-file]: out/{language}/README.md" in done.out
    assert custom.files() == before
