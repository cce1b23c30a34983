"""What `sdkwright build` says, and what it does when something is not as it should be."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from package_project import Project, orchestration, pets

GO = "go/example.com/pet-store-sdk/@v"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small API in the languages whose packages are made without another program."""
    return pets(tmp_path / "project", go={}, php={})


def test_what_it_says(project: Project) -> None:
    done = project.run("build")
    assert (done.code, done.err) == (0, "")
    files = project.files()
    shown = re.findall(r"^dist/(\S+): (\d+) bytes, SHA-256 ([0-9a-f]{64})$", done.out, re.MULTILINE)
    assert len(shown) == len(done.out.splitlines())
    record = json.loads(files.pop("build.json"))["artifacts"]
    assert shown == [(a["path"], str(a["bytes"]), a["sha256"]) for a in record]
    assert {path: str(len(data)) for path, data in files.items()} == {p: n for p, n, _ in shown}


def test_in_json(project: Project) -> None:
    facts = project.facts("build", "--language", "php")
    assert facts["findings"] == []
    (artifact,) = facts["artifacts"]
    assert artifact["path"] == "dist/php/pet-store-pet-store-sdk-0.1.0.zip"
    assert (artifact["language"], artifact["version"]) == ("php", "0.1.0")
    assert artifact["package"] == "pet-store/pet-store-sdk"


def test_languages_and_a_folder(project: Project) -> None:
    assert project.run("build", "--output", "out/here", "--language", "go", "--quiet").code == 0
    assert not project.dist.exists()
    assert (project.root / "out/here" / GO / "v0.1.0.zip").is_file()
    done = project.run("build", "--language", "python")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: sdk.yaml has no target 'python', only go, php\n")


@pytest.mark.parametrize(
    ("epoch", "said"),
    [
        ("99999999999", "SOURCE_DATE_EPOCH is later than archives can say (7 February 2106): "),
        ("noon", "no number of seconds in SOURCE_DATE_EPOCH: "),
    ],
)
def test_a_time_that_no_archive_can_have(project: Project, epoch: str, said: str) -> None:
    done = project.run("build", "--language", "go", SOURCE_DATE_EPOCH=epoch)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"error: {said}")
    latest = project.run("build", "--language", "go", SOURCE_DATE_EPOCH="4294967295")
    assert (latest.code, latest.err) == (0, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "project = 3\n",
            "error[unfit-package]: python: generated/python does not name ",
        ),
        (
            '[build-system]\nrequires = ["a b c"]\n[project]\nname = "x"\nversion = "0.1.0"\n',
            "error[build-failed]: python: `python -P -m` ended with 1",
        ),
    ],
)
def test_metadata_of_ones_own_that_are_none(tmp_path: Path, text: str, said: str) -> None:
    project = pets(tmp_path, python={})
    folder = project.root / "generated/python"
    (folder / ".sdkignore").write_text("/pyproject.toml\n", encoding="utf-8")
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    done = project.run("build")
    assert (done.code, said in done.out, "internal-error" in done.out) == (1, True, False), done.out


def test_without_a_configuration(tmp_path: Path) -> None:
    done = Project(tmp_path).run("build")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: no sdk.yaml: write one with `sdkwright init DOC`\n")


def test_the_other_packages_stay_in_the_record(project: Project) -> None:
    assert project.run("build").code == 0
    before = project.files()
    assert project.run("build", "--language", "go").code == 0
    assert project.files() == before


def test_what_was_edited_is_not_built(project: Project) -> None:
    (project.root / "generated/go/go.mod").write_text("module other\n", encoding="utf-8")
    done = project.run("build")
    assert done.code == 1
    assert "error[edited-file]: generated/go/go.mod" in done.out
    assert not project.dist.exists()


def test_what_is_stale_is_not_built(project: Project) -> None:
    with (project.root / "api.yaml").open("a", encoding="utf-8") as file:
        file.write("# more\n")
    done = project.run("build")
    assert (done.code, "error[stale-inputs]" in done.out) == (1, True)
    assert not project.dist.exists()


def test_a_version_that_does_not_fit_the_module(tmp_path: Path) -> None:
    cases = [
        ("example.com/pets", "2.0.0", "2.0.0 needs a module whose path ends with /v2, which "
         "example.com/pets does not"),
        ("example.com/pets/v3", "2.1.0", "the path example.com/pets/v3 is one of versions 3.x.y, "
         "and the version is 2.1.0"),
        ("example.com/pets", "1.0.0+7", "1.0.0+7 has build metadata, which registries lose"),
    ]  # fmt: skip
    for number, (module, version, said) in enumerate(cases):
        target = {"package": module, "module": "pets", "version": version}
        project = pets(tmp_path / str(number), go=target, php={})
        done = project.run("build")
        assert done.code == 1
        assert f"error[unfit-version]: go: {said}\n" in done.out
        # The other language is built all the same.
        assert "dist/php/pet-store-pet-store-sdk-0.1.0.zip: " in done.out


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("python", "1.0.0-next.1 is no version for Python (PEP 440), which has pre-releases such "
         "as 1.0.0-alpha.1, 1.0.0-beta.1 and 1.0.0-rc.1"),
        ("php", "1.0.0-next.1 is no version for Composer, which has pre-releases such as "
         "1.0.0-alpha.1, 1.0.0-beta.1 and 1.0.0-rc.1"),
    ],
)  # fmt: skip
def test_a_version_that_a_registry_does_not_know(language: str, said: str, tmp_path: Path) -> None:
    project = pets(tmp_path, **{language: {"version": "1.0.0-next.1"}})
    done = project.run("build")
    assert (done.code, f"error[unfit-version]: {language}: {said}\n" in done.out) == (1, True)


def test_pre_releases(tmp_path: Path) -> None:
    version = {"version": "1.0.0-rc.1"}
    project = pets(tmp_path, python=version, go=version, php=version)
    done = project.run("build")
    assert done.code == 0, done.out
    assert {"python/pet_store_sdk-1.0.0rc1.tar.gz", f"{GO}/v1.0.0-rc.1.zip"} <= {*project.files()}


def test_a_package_without_a_licence(project: Project) -> None:
    (project.root / "generated/php/LICENSE").unlink()
    done = project.run("build", "--language", "php")
    assert done.code == 0
    assert "warning[no-licence-file]: php: generated/php has no LICENSE\n" in done.out
    assert "dist/php/" in done.out


def test_a_link_is_no_file(project: Project) -> None:
    (project.root / "generated/php/src/Other.php").symlink_to("/etc/hostname")
    done = project.run("build")
    assert done.code == 1
    assert "error[unfit-package]: php: src/Other.php is a link\n" in done.out
    assert f"dist/{GO}/v0.1.0.zip: " in done.out


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["data/what's.txt"], "data/what's.txt cannot be in a module of Go: it has the character "
         '"\'"'),
        (["data/A.txt", "data/a.txt"], "data/a.txt and data/A.txt are one file on some file "
         "systems"),
    ],
)  # fmt: skip
def test_names_that_go_refuses(names: list[str], said: str, project: Project) -> None:
    for name in names:
        path = project.root / "generated/go" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("", encoding="utf-8")
    done = project.run("build", "--language", "go")
    assert (done.code, f"error[unfit-package]: go: {said}\n" in done.out) == (1, True)


def test_a_missing_tool(tmp_path: Path, compilers: Path) -> None:
    project = orchestration(tmp_path / "project", compilers, ["typescript", "php"])
    done = project.run("build", PATH=str(tmp_path))
    assert done.code == 1
    assert (
        "error[missing-tool]: typescript: npm is not installed\n = help: Install Node.js"
        in done.out
    )
    assert "dist/php/formance-formance-sdk-php-0.1.0.zip: " in done.out


def test_a_build_that_fails_changes_nothing(tmp_path: Path) -> None:
    """The tool's own words are shown, and earlier artifacts stay."""
    project = pets(tmp_path, python={})
    assert project.run("build").code == 0
    before = project.files()
    folder = project.root / "generated" / "python"
    (folder / ".sdkignore").write_text("pyproject.toml\n", encoding="utf-8")
    file = folder / "pyproject.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("setuptools.build_meta", "setuptools.no_such"), encoding="utf-8")
    done = project.run("build")
    assert done.code == 1
    assert "error[build-failed]: python: `python -P -m` ended with 1\n" in done.out
    assert "Backend 'setuptools.no_such' is not available." in done.out
    assert project.files() == before


def test_nothing_is_left_in_between(project: Project, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    assert project.run("build", TMPDIR=str(scratch)).code == 0
    assert list(scratch.iterdir()) == []
    assert not [name for name in project.files() if name.endswith(".part")]


def test_help_loads_no_packaging_library(project: Project) -> None:
    done = project.run("build", "--help", PYTHONPROFILEIMPORTTIME="1")
    loaded = {line.rpartition("|")[2].strip() for line in done.err.splitlines()}
    assert "sdkwright.cli.package_options" in loaded
    assert not {"twine", "requests", "packaging", "build", "sdkwright.release.build"} & loaded
