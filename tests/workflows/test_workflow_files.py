"""What `sdkwright init --ci` writes: which files, which jobs, and that the services take them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from sdkwright.render.workflows import ACTIONS
from workflow_repository import Repository, Run

ROOT = Path(__file__).parents[2]
GITHUB = [f".github/workflows/sdk-{name}.yml" for name in ("check", "release", "publish")]
GITLAB = [".gitlab/sdkwright.yml", ".gitlab-ci.yml"]
LANGUAGES = ("go", "php", "python", "typescript")
THIS = "OWNER/sdkwright@COMMIT"
SCHEMAS = Path(sys.executable).with_name("check-jsonschema")


def written(*paths: str) -> str:
    return "".join(f"{path}: written\n" for path in paths)


def test_first_of_all(repository: Repository) -> None:
    done = repository.sdkwright("init", "--ci", "github", "--ci", "gitlab")
    assert (done.code, done.err) == (0, "")
    config = "sdk.yaml: written for api.yaml (go, php, python, typescript); "
    assert done.out == config + "`sdkwright generate` is next\n" + written(*GITHUB, *GITLAB)
    again = repository.sdkwright("init", "--ci", "github")
    assert again == Run(0, written(*GITHUB), ""), "the same once more"


def test_what_is_there_and_is_no_text_stays(repository: Repository) -> None:
    assert repository.sdkwright("init", "--ci", "github").code == 0
    path = repository.root / GITHUB[-1]
    path.write_bytes(b"\xff")
    done = repository.sdkwright("init", "--ci", "github")
    message = f"error: {GITHUB[-1]} is there already; --force overwrites it\n"
    assert done == Run(2, "", message + "`sdkwright init --help` tells what there is\n")
    assert path.read_bytes() == b"\xff"
    path.unlink()
    path.mkdir()
    done = repository.sdkwright("init", "--ci", "github", "--force")
    assert done.code == 1
    assert f"error[cannot-write]: {GITHUB[-1]}: Is a directory\n" in done.out


@pytest.mark.parametrize(("service", "paths"), [("github", GITHUB), ("gitlab", GITLAB[:1])])
def test_what_is_there_stays(repository: Repository, service: str, paths: list[str]) -> None:
    assert repository.sdkwright("init", "--ci", service).code == 0
    config = repository.read("sdk.yaml")
    repository.write(paths[-1], "ours: 1\n")
    done = repository.sdkwright("init", "--ci", service)
    message = f"error: {paths[-1]} is there already; --force overwrites it\n"
    assert done == Run(2, "", message + "`sdkwright init --help` tells what there is\n")
    assert repository.read(paths[-1]) == "ours: 1\n"
    assert repository.sdkwright("init", "--ci", service, "--force").code == 0
    assert repository.read(paths[-1]) != "ours: 1\n"
    assert repository.read("sdk.yaml") == config
    for more in (("api.yaml",), ("--language", "go")):
        refused = repository.sdkwright("init", *more, "--ci", service)
        assert (refused.code, refused.out) == (2, "")
        assert "sdk.yaml is there already; it was not changed" in refused.err


def test_a_gitlab_file_of_your_own_is_never_written(repository: Repository) -> None:
    repository.write(".gitlab-ci.yml", "test: {script: [make]}\n")
    done = repository.sdkwright("init", "--ci", "gitlab", "--force")
    assert done.code == 0
    assert done.out.endswith(
        ".gitlab/sdkwright.yml: written\n"
        ".gitlab-ci.yml: not changed; add to it what follows\n"
        "include:\n"
        "  - local: .gitlab/sdkwright.yml\n"
    )
    assert repository.read(".gitlab-ci.yml") == "test: {script: [make]}\n"


def test_only_the_root_of_a_repository_will_do(repository: Repository) -> None:
    repository.write("inner/sdk.yaml", "document: ../api.yaml\ntargets: {php: }\n")
    inner = Repository(repository.root / "inner", repository.origin)
    done = inner.sdkwright("init", "--ci", "github")
    assert (done.code, done.out) == (2, "")
    assert f"--ci writes files at the root of a repository; run it in {repository.root}" in done.err
    done = repository.sdkwright("init", "--ci", "github", "--config", "inner/sdk.yaml")
    assert done == Run(0, written(*GITHUB), "")
    workflow = repository.yaml(GITHUB[0])
    assert (workflow["env"]["CONFIG"], workflow["env"]["DOCUMENT"]) == (
        "inner/sdk.yaml",
        "api.yaml",
    )
    repository.write("sdk.yaml", "document: ../elsewhere.yaml\ntargets: {php: }\n")
    done = repository.sdkwright("init", "--ci", "github")
    assert (done.code, done.out) == (2, "")
    assert "../elsewhere.yaml is outside of the repository, which CI has alone" in done.err


def test_releases_are_made_from_the_default_branch(repository: Repository) -> None:
    repository.commit("First")
    repository.git("push", "--quiet", "origin", "HEAD:refs/heads/trunk")
    repository.git("fetch", "--quiet", "origin")
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk")
    assert repository.sdkwright("init", "--ci", "github").code == 0
    for path in GITHUB[1:]:
        # YAML 1.1, which the library reads, takes the key for a boolean.
        assert repository.yaml(path)[True]["push"]["branches"] == ["trunk"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_not_in_sdk_yaml_has_no_job(
    repository: Repository, language: str
) -> None:
    arguments = ("init", "--language", language, "--ci", "github", "--ci", "gitlab")
    assert repository.sdkwright(*arguments).code == 0
    job = {"python": "pypi", "typescript": "npm"}.get(language, language)
    assert list(repository.yaml(GITHUB[2])["jobs"]) == ["build", job]
    jobs = set(repository.yaml(GITLAB[0])) - {".sdkwright"}
    assert jobs == {"sdk:check", "sdk:changes", "sdk:release", "sdk:build", f"sdk:{job}"}
    for path in (GITHUB[2], GITLAB[0]):
        others = {"setup-node", "PACKAGIST", "pypi", "npm", "GO_REPO", "PHP_REPO"} - {
            "typescript": {"setup-node", "npm"},
            "python": {"pypi"},
            "go": {"GO_REPO"},
            "php": {"PHP_REPO"},
        }[language]
        assert not [other for other in others if other in repository.read(path)]


@pytest.mark.parametrize(
    ("settings", "command"),
    [
        ("go: {output: ., package: example.com/pets}", "publish"),
        ("go: {output: sdks/go, package: example.com/pets/sdks/go}", "publish"),
        ("go: {output: sdks/go, package: example.com/pets/sdks/go/v2}", "publish"),
        ("go: {output: sdks/go, package: example.com/pets-go}", "subtree"),
        ("php: {output: ., package: pets/sdk}", "publish"),
        ("php: {output: sdks/php, package: pets/sdk}", "subtree"),
    ],
)
def test_a_tag_is_enough_where_the_package_is_found_by_it(
    repository: Repository, settings: str, command: str
) -> None:
    repository.write("sdk.yaml", f"document: api.yaml\ntargets:\n  {settings}\n")
    assert repository.sdkwright("init", "--ci", "github", "--ci", "gitlab").code == 0
    for path in (GITHUB[2], GITLAB[0]):
        text = repository.read(path)
        assert ("git subtree" in text) == (command == "subtree")
        assert ("sdkwright publish" in text) == (command == "publish")


def steps_of(workflow: Any) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def test_least_permissions_and_pinned_actions(repository: Repository) -> None:
    assert repository.sdkwright("init", "--ci", "github").code == 0
    allowed = {}
    for path in GITHUB:
        workflow = repository.yaml(path)
        assert workflow["permissions"] == {}
        assert workflow["concurrency"]["group"]
        for name, job in workflow["jobs"].items():
            allowed[name] = job["permissions"]
            assert job["timeout-minutes"]
    assert allowed == {
        "check": {"contents": "read"},
        "changes": {"contents": "read", "pull-requests": "write"},
        "release": {"contents": "write", "pull-requests": "write"},
        "build": {"contents": "read"},
        "pypi": {"id-token": "write"},
        "npm": {"contents": "read", "id-token": "write"},
        "go": {"contents": "read"},
        "php": {"contents": "read"},
    }


@pytest.mark.parametrize("place", ["written", "ours", "docs"])
def test_actions_are_named_by_commits_that_the_program_knows(
    repository: Repository, place: str
) -> None:
    assert repository.sdkwright("init", "--ci", "github").code == 0
    files = [repository.root / path for path in GITHUB]
    if place == "ours":
        files = [ROOT / "action.yml", *(ROOT / ".github" / "workflows").glob("*.yml")]
    if place == "docs":
        files = [ROOT / "docs" / "ci.md"]
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    used = {line.partition("uses: ")[2] for line in lines if "uses: " in line} - {THIS}
    assert used
    assert used <= {f"{name}@{commit} # {tag}" for name, commit, tag in ACTIONS.values()}
    assert all(re.fullmatch("[0-9a-f]{40}", commit) for _, commit, _ in ACTIONS.values())


def test_actionlint_has_nothing_to_say(repository: Repository, actionlint: str) -> None:
    """Also of the shell in steps, to which it puts shellcheck."""
    assert repository.sdkwright("init", "--ci", "github").code == 0
    for folder in (repository.root, ROOT):
        done = subprocess.run(
            [actionlint, "-no-color"], cwd=folder, capture_output=True, text=True, check=False
        )
        assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    broken = repository.read(GITHUB[0]).replace('"$SDKWRIGHT"', "$SDKWRIGHT")
    repository.write(GITHUB[0], broken)
    done = subprocess.run(
        [actionlint, "-no-color"], cwd=repository.root, capture_output=True, text=True, check=False
    )
    assert "SC2086" in done.stdout, "shellcheck is asked"


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        (("vendor.gitlab-ci", "--data-transform", "gitlab-ci"), GITLAB),
        (("vendor.github-workflows",), GITHUB),
        (("vendor.github-actions",), [str(ROOT / "action.yml")]),
    ],
    ids=["gitlab", "github", "action"],
)
def test_the_schemas_of_the_services_hold(
    repository: Repository, schema: tuple[str, ...], files: list[str]
) -> None:
    """The schemas that GitLab and SchemaStore publish, as check-jsonschema ships them."""
    assert repository.sdkwright("init", "--ci", "github", "--ci", "gitlab").code == 0
    done = subprocess.run(
        [SCHEMAS, "--builtin-schema", *schema, *files],
        cwd=repository.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_names_that_yaml_or_expressions_would_change(repository: Repository) -> None:
    name = "a: ${{ github.token }} #1.yaml"
    repository.write(name, repository.read("api.yaml"))
    repository.write("sdk.yaml", f"document: {name!r}\ntargets: {{php: }}\n")
    assert repository.sdkwright("init", "--ci", "github", "--ci", "gitlab").code == 0
    expected = "a: ${{ '${{' }} github.token }} #1.yaml"
    assert repository.yaml(GITHUB[0])["env"]["DOCUMENT"] == expected
    assert yaml.safe_load(repository.read(GITLAB[0]))[".sdkwright"]["variables"]["DOCUMENT"] == name
