"""What `sdkwright publish` refuses before it asks any registry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from package_project import Project, Run, pets

HINT = "`sdkwright publish --help` tells what there is\n"
AGAIN = " = help: Run `sdkwright build`"


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """A package whose registry is a folder, built."""
    project = pets(tmp_path, php={})
    assert project.run("build", "--quiet").code == 0
    return project


WHERE = ("--repository", "php=registry")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("--repository", "php"), "--repository takes LANGUAGE=URL, not 'php'"),
        (("--repository", "=x"), "--repository takes LANGUAGE=URL, not '=x'"),
        (("--repository", "go=x"), "--repository names go, which is not published"),
        (("--repository", "php=https://me:secret@example.com"), "credentials of php belong in the "
         "environment, not in an address"),
        (("--language", "go"), "sdk.yaml has no target 'go', only php"),
    ],
)  # fmt: skip
def test_usage_errors(small: Project, arguments: tuple[str, ...], error: str) -> None:
    assert small.run("publish", *arguments) == Run(2, "", f"error: {error}\n{HINT}")


def test_nothing_was_built(small: Project) -> None:
    for path in small.dist.rglob("*.*"):
        path.unlink()
    done = small.run("publish", *WHERE, "--yes")
    said = "error[not-built]: php: dist has nothing of 0.1.0\n" + AGAIN
    assert (done.code, done.out.startswith(said)) == (1, True)


def test_another_version_was_built(small: Project) -> None:
    config = small.root / "sdk.yaml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("php:\n", "php:\n    version: 0.2.0\n"), encoding="utf-8")
    assert small.run("generate", "--quiet").code == 0
    done = small.run("publish", *WHERE)
    assert (done.code, "error[not-built]: php: dist has nothing of 0.2.0\n" in done.out) == (
        1,
        True,
    )


def test_the_package_has_changed_since(small: Project) -> None:
    (small.root / "generated/php/src/Own.php").write_text("<?php\n", encoding="utf-8")
    done = small.run("publish", *WHERE)
    said = "error[not-built]: php: generated/php has changed since it was built\n"
    assert (done.code, said in done.out) == (1, True)


def test_an_artifact_has_changed_since(small: Project) -> None:
    (archive,) = small.dist.rglob("*.zip")
    archive.write_bytes(b"mine")
    done = small.run("publish", *WHERE, "--yes")
    name = f"dist/php/{archive.name}"
    assert (done.code, f"error[not-built]: php: {name} is not what was built\n" in done.out) == (
        1,
        True,
    )
    archive.unlink()
    assert f"php: {name} is missing\n" in small.run("publish", *WHERE).out
    assert not (small.root / "registry").exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": 2}',
        '{"format": 1, "artifacts": [{"path": "x"}]}',
    ],
)
def test_a_record_that_is_none(text: str, small: Project) -> None:
    (small.dist / "build.json").write_text(text, encoding="utf-8")
    done = small.run("publish", *WHERE)
    said = "error[not-built]: php: dist/build.json cannot be read: "
    assert (done.code, done.out.startswith(said)) == (1, True)


def test_a_record_of_files_elsewhere(small: Project) -> None:
    record = small.dist / "build.json"
    said = json.loads(record.read_text(encoding="utf-8"))
    said["artifacts"][0]["path"] = "../sdk.yaml"
    record.write_text(json.dumps(said), encoding="utf-8")
    done = small.run("publish", *WHERE)
    assert "dist/build.json cannot be read: '../sdk.yaml' lies elsewhere\n" in done.out


def test_what_was_edited_is_not_published(small: Project) -> None:
    (small.root / "generated/php/composer.json").write_text("{}", encoding="utf-8")
    done = small.run("publish", *WHERE, "--yes")
    assert (done.code, "error[edited-file]: generated/php/composer.json" in done.out) == (1, True)


def test_a_folder_that_cannot_be_written(small: Project) -> None:
    (small.root / "registry").write_text("a file", encoding="utf-8")
    done = small.run("publish", *WHERE, "--yes")
    assert (done.code, "error[publish-failed]: php: cannot write registry/" in done.out) == (
        1,
        True,
    )


def test_in_json(small: Project) -> None:
    facts = small.facts("publish", *WHERE)
    (publication,) = facts["publications"]
    name = "pet-store-pet-store-sdk-0.1.0.zip"
    assert publication == {
        "language": "php",
        "package": "pet-store/pet-store-sdk",
        "version": "0.1.0",
        "where": "registry",
        "items": [{"name": name, "state": "missing"}],
    }
    (after,) = small.facts("publish", *WHERE, "--yes")["publications"]
    assert after["items"] == [{"name": name, "state": "published"}]


def test_a_host_that_does_not_answer(tmp_path: Path) -> None:
    project = pets(tmp_path, go={})
    assert project.run("build", "--quiet").code == 0
    done = project.run("publish", "--repository", "go=http://127.0.0.1:1")
    assert done.code == 1
    assert "error[publish-failed]: go: no answer from http://127.0.0.1:1/" in done.out


def test_help_loads_no_library_of_publishing(small: Project) -> None:
    done = small.run("publish", "--help", PYTHONPROFILEIMPORTTIME="1")
    loaded = {line.rpartition("|")[2].strip() for line in done.err.splitlines()}
    assert "sdkwright.cli.package_options" in loaded
    assert not {"twine", "requests", "packaging", "sdkwright.release.publish"} & loaded


def test_yes_does_nothing_as_long_as_one_package_stands_in_the_way(tmp_path: Path) -> None:
    project = pets(tmp_path, go={}, php={})
    assert project.run("build", "--quiet").code == 0
    for path in project.dist.rglob("*.zip"):
        if "php" not in path.parts:
            path.unlink()
    done = project.run("publish", *WHERE, "--repository", "go=proxy")
    assert done.code == 1
    assert "Nothing was published; first what follows has to be mended.\n" in done.out
    assert "--yes does it" not in done.out
    assert not (project.root / "registry").exists()
