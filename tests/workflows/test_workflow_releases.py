"""Steps that release: the next versions proposed, and packages with repositories of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from review_server import TOKEN, ReviewServer
from workflow_repository import MORE, Repository
from workflow_runners import GITLAB, github, gitlab

RELEASE, PUBLISH = (f".github/workflows/sdk-{name}.yml" for name in ("release", "publish"))


def released(repository: Repository) -> Repository:
    """On the default branch, with packages of a changed document."""
    repository.with_packages()
    repository.sdkwright("init", "--ci", "github", "--ci", "gitlab")
    done = repository.sdkwright("release")
    assert done.code == 0, done.out
    repository.commit("First release")
    repository.write("api.yaml", MORE)
    assert repository.sdkwright("generate").code == 0
    repository.commit("Owners")
    repository.git("push", "--quiet")
    return repository


def test_a_pull_request_with_the_next_versions(repository: Repository, tmp_path: Path) -> None:
    released(repository)
    with ReviewServer() as server:
        for number in range(3):
            repository.git("switch", "--quiet", "main")
            runner = github(repository, tmp_path / str(number), server)
            done = runner.step(RELEASE, "release", "Set versions and write changelogs")
            assert (done.code, done.out, done.err) == (0, "", "")
            done = runner.step(RELEASE, "release", "Propose them")
            assert (done.code, done.err) == (0, ""), done.out
            if number == 0:
                (pull,) = server.pulls.values()
                assert (pull["title"], pull["head"], pull["base"]) == (
                    "Release the SDKs", "sdkwright/release", "main",
                )  # fmt: skip
                assert "listOwners" in str(pull["body"]) or "ListOwners" in str(pull["body"])
                server.pulls[9] = {"id": 9, "number": 9, "head": "another", "base": "main"}
                pull["body"] = "as it was"
            repository.git("fetch", "--quiet", "origin")
            head = "origin/sdkwright/release"
            assert repository.git("rev-parse", f"{head}^") == repository.git("rev-parse", "main")
            names = repository.git("diff", "--name-only", "main", head).splitlines()
            assert "sdk.yaml" in names and "generated/php/CHANGELOG.md" in names
            if number == 1:
                assert server.pulls[1]["body"] != "as it was"
                assert len(server.pulls) == 2, "it is the same pull request"
                repository.git("switch", "--quiet", "main")
                repository.git("merge", "--quiet", "--ff-only", head)
                break
        seen = len(server.seen)
        runner = github(repository, tmp_path / "merged", server)
        assert runner.step(RELEASE, "release", "Set versions and write changelogs").code == 0
        done = runner.step(RELEASE, "release", "Propose them")
        assert (done.code, done.out) == (0, "There is nothing to release.\n")
        assert len(server.seen) == seen


def test_a_step_and_a_label_may_be_asked_for(repository: Repository, tmp_path: Path) -> None:
    released(repository)
    version = repository.yaml("sdk.yaml")["targets"]["php"]["version"]
    with ReviewServer() as server:
        asked = {"inputs.step": "major", "inputs.pre": "rc"}
        runner = github(repository, tmp_path / "runner", server, **asked)
        done = runner.step(RELEASE, "release", "Set versions and write changelogs")
    assert (done.code, done.err) == (0, "")
    now = repository.yaml("sdk.yaml")["targets"]["php"]["version"]
    assert now.endswith("-rc.1") and now != version


def test_gitlab_a_merge_request_with_the_next_versions(
    repository: Repository, tmp_path: Path
) -> None:
    released(repository)
    repository.git(
        "--git-dir", str(repository.origin), "config", "receive.advertisePushOptions", "true"
    )
    hook = repository.origin / "hooks" / "post-receive"
    hook.write_text('#!/bin/sh\nenv | grep "^GIT_PUSH_OPTION_[0-9]" | sort > "$GIT_DIR/options"\n')
    hook.chmod(0o755)
    place = {
        "CI_SERVER_PROTOCOL": "file",
        "SDKWRIGHT_TOKEN": TOKEN,
    }
    script = repository.read(GITLAB)
    address = (
        "$CI_SERVER_PROTOCOL://sdkwright:$SDKWRIGHT_TOKEN@$CI_SERVER_HOST:$CI_SERVER_PORT"
        "/$CI_PROJECT_PATH.git"
    )
    # Everything but the address is as it was written: this machine has no GitLab.
    assert address in script
    repository.write(GITLAB, script.replace(address, repository.origin.as_uri()))
    repository.commit("Address")
    with ReviewServer() as server:
        runner = gitlab(repository, tmp_path / "gitlab", server, **place)
        done = runner.script(GITLAB, "sdk:release")
        assert done.code == 0, done.err
        assert TOKEN not in done.out + done.err
    assert (repository.origin / "options").read_text().splitlines() == [
        "GIT_PUSH_OPTION_0=merge_request.create",
        "GIT_PUSH_OPTION_1=merge_request.target=main",
        "GIT_PUSH_OPTION_2=merge_request.title=Release the SDKs",
    ]


@pytest.mark.parametrize("service", ["github", "gitlab"])
def test_a_package_goes_to_a_repository_of_its_own(
    repository: Repository, tmp_path: Path, service: str
) -> None:
    """Twice: what is there is left alone, and the next version follows."""
    released(repository)
    own = Repository.made(tmp_path / "own")
    address = own.origin.as_uri()
    path = PUBLISH if service == "github" else GITLAB
    for step in ("", "", "patch"):
        if step:
            assert repository.sdkwright("release", "--bump", step).code == 0
            repository.commit("Next")
        with ReviewServer() as server:
            if service == "github":
                runner = github(
                    repository, tmp_path / "runner", server, **{"vars.PHP_REPOSITORY": address}
                )
                name = "Push the package to its repository, with a tag"
                done = runner.step(path, "php", name)
            else:
                runner = gitlab(repository, tmp_path / "runner", server, PHP_REPOSITORY=address)
                done = runner.script(path, "sdk:php")
        assert done.code == 0, done.err
        version = repository.yaml("sdk.yaml")["targets"]["php"]["version"]
        own.git("fetch", "--quiet", "--tags", "origin")
        assert own.git("show", f"v{version}:composer.json")
        assert own.git("rev-parse", f"v{version}") == own.git("rev-parse", "origin/main")
    assert len(own.git("tag").splitlines()) == 2
