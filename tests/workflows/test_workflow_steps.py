"""The steps of workflows, run in a scratch repository with a service on this machine."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from review_server import ReviewServer
from workflow_repository import API, MORE, Repository
from workflow_runners import GITLAB, github, gitlab

CHECK, PUBLISH = (f".github/workflows/sdk-{name}.yml" for name in ("check", "publish"))
BODIES = ["Comment 1", "<!-- sdkwright: changes -->\nSomebody else's", "Comment 3"]
COMPARE = "Compare the document with that of the base branch"
COMMENT = "Say it in one comment, which later pushes rewrite"


@pytest.fixture
def proposal(repository: Repository, require_tool: Callable[[str], str]) -> Repository:
    """The merge of a pull request, with no change yet."""
    for tool in ("curl", "jq"):
        require_tool(tool)
    repository.with_packages()
    repository.sdkwright("init", "--ci", "github", "--ci", "gitlab")
    repository.commit("Workflows")
    repository.git("push", "--quiet")
    repository.git("switch", "--quiet", "--create", "topic")
    repository.write("notes.md", "of no account\n")
    repository.commit("Topic")
    return merged(repository)


def merged(repository: Repository) -> Repository:
    """What a runner checks out: the merge of ``topic`` into ``main``."""
    repository.git("switch", "--quiet", "--detach", "main")
    repository.git("merge", "--quiet", "--no-ff", "--message", "Merge", "topic")
    return repository


def changed(repository: Repository, text: str) -> Repository:
    repository.git("switch", "--quiet", "topic")
    repository.write("api.yaml", text)
    repository.commit("Change")
    return merged(repository)


def test_the_check_fails_with_annotations(proposal: Repository, tmp_path: Path) -> None:
    name = "Compare the packages with the document"
    with ReviewServer() as server:
        fine = github(proposal, tmp_path / "one", server).step(CHECK, "check", name)
        assert (fine.code, fine.out, fine.err) == (0, "", "")
        changed(proposal, MORE)
        drift = github(proposal, tmp_path / "two", server).step(CHECK, "check", name)
    assert drift.code == 1
    assert "::error file=generated/php/README.md,line=" in drift.out


def test_one_comment_is_written_and_then_rewritten(proposal: Repository, tmp_path: Path) -> None:
    with ReviewServer() as server:
        for number in (1, 2, 3):
            somebody = {"login": "somebody"}
            server.comments[number] = {"id": number, "user": somebody, "body": BODIES[number - 1]}

        def push(name: str) -> tuple[str, str]:
            """Both steps, and what the first printed and summed up."""
            folder = tmp_path / name
            done = github(proposal, folder, server).step(CHECK, "changes", COMPARE)
            assert (done.code, done.err) == (0, ""), done.out
            said = github(proposal, folder, server).step(CHECK, "changes", COMMENT)
            assert (said.code, said.err, said.out) == (0, "", "")
            return done.out, (folder / "summary.md").read_text("utf-8")

        push("nothing changed")
        assert len(server.comments) == 3, "there is nothing to say"
        changed(proposal, MORE)
        printed, summary = push("an addition")
        ours = str(server.comments[4]["body"])
        assert ours == f"<!-- sdkwright: changes -->\n{summary}"
        assert ours.startswith("<!-- sdkwright: changes -->\n## 🟢 API changes: ")
        assert "listOwners" in ours
        assert "::notice" in printed
        changed(proposal, API.replace("operationId: listPets", "operationId: allPets"))
        printed, summary = push("a breaking change")
        assert len(server.comments) == 4, "it is the same comment"
        assert server.comments[4]["body"] == f"<!-- sdkwright: changes -->\n{summary}"
        assert "## 🔴 API changes: " in summary
        assert "::error" in printed
        assert server.bodies()[:3] == BODIES


def test_a_change_in_a_file_that_the_document_refers_to_counts(
    proposal: Repository, tmp_path: Path
) -> None:
    proposal.git("switch", "--quiet", "topic")
    proposal.write("models.yaml", "Name: {type: string}\n")
    proposal.write("api.yaml", API.replace("{type: string}", '{$ref: "models.yaml#/Name"}'))
    proposal.commit("In two files")
    proposal.git("branch", "--force", "main")
    proposal.write("models.yaml", "Name: {type: integer}\n")
    proposal.commit("Numbers")
    merged(proposal)
    with ReviewServer() as server:
        for name in (COMPARE, COMMENT):
            done = github(proposal, tmp_path / "runner", server).step(CHECK, "changes", name)
            assert (done.code, done.err) == (0, "")
        (body,) = map(str, server.bodies())
    assert "## 🔴 API changes: " in body
    assert gitlab_notes(proposal, tmp_path) == 1


def gitlab_notes(repository: Repository, folder: Path) -> int:
    """How many notes the job of a merge request leaves."""
    with ReviewServer() as server:
        done = gitlab(repository, folder / "gitlab", server).script(GITLAB, "sdk:changes")
        assert (done.code, done.err) == (0, "")
        return len(server.comments)


def test_a_comment_that_would_be_too_long_is_cut(proposal: Repository, tmp_path: Path) -> None:
    paths = API.partition("paths:\n")[2]
    many = (
        paths.replace("/pets", f"/größe-{n}").replace("listPets", f"listSize{n}")
        for n in range(700)
    )
    changed(proposal, API + "".join(many))
    folder = tmp_path / "runner"
    with ReviewServer() as server:
        for name in (COMPARE, COMMENT):
            done = github(proposal, folder, server).step(CHECK, "changes", name)
            assert (done.code, done.err) == (0, "")
        (body,) = map(str, server.bodies())
    summary = (folder / "summary.md").read_text("utf-8")
    assert len(summary) > 60_000
    head, _, end = body.rpartition("\n\n… ")
    assert end == "The rest is in the summary of the run.\n"
    assert f"<!-- sdkwright: changes -->\n{summary}".startswith(head)
    assert len(body) < 65_536


def test_a_limit_fails_the_comparison_and_the_comment_is_written_all_the_same(
    proposal: Repository, tmp_path: Path
) -> None:
    text = proposal.read(CHECK).replace("FAIL_ON: none", "FAIL_ON: breaking")
    proposal.write(CHECK, text)
    proposal.commit("Limit")
    proposal.git("branch", "--force", "main")
    changed(proposal, API.replace("operationId: listPets", "operationId: allPets"))
    with ReviewServer() as server:
        runner = github(proposal, tmp_path / "runner", server)
        assert runner.step(CHECK, "changes", COMPARE).code == 1
        runner = github(proposal, tmp_path / "runner", server)
        assert runner.step(CHECK, "changes", COMMENT).code == 0
        assert len(server.comments) == 1


def test_a_document_that_the_base_branch_does_not_have(
    proposal: Repository, tmp_path: Path
) -> None:
    proposal.git("switch", "--quiet", "topic")
    proposal.git("mv", "api.yaml", "new.yaml")
    for path in (CHECK, GITLAB, "sdk.yaml"):
        proposal.write(path, proposal.read(path).replace("api.yaml", "new.yaml"))
    proposal.commit("Renamed")
    merged(proposal)
    with ReviewServer() as server:
        runner = github(proposal, tmp_path / "runner", server)
        assert runner.step(CHECK, "changes", COMPARE).code == 0
        assert runner.step(CHECK, "changes", COMMENT).code == 0
        assert server.seen == []
        assert "has no new.yaml" in (tmp_path / "runner" / "summary.md").read_text()
        done = gitlab(proposal, tmp_path / "gitlab", server).script(GITLAB, "sdk:changes")
        assert done.code == 0, done.err


def test_gitlab_one_note_is_written_and_then_rewritten(
    proposal: Repository, tmp_path: Path
) -> None:
    with ReviewServer() as server:
        server.comments[1] = {"id": 1, "body": "Somebody's"}

        def push() -> None:
            done = gitlab(proposal, tmp_path / "gitlab", server).script(GITLAB, "sdk:changes")
            assert (done.code, done.err) == (0, ""), done.out
            assert proposal.read("changes.xml").startswith("<?xml")

        push()
        assert len(server.comments) == 1
        for text in (MORE, API.replace("operationId: listPets", "operationId: allPets")):
            for name in ("changes.xml", "changes.md", "note.md", "notes.json"):
                (proposal.root / name).unlink(missing_ok=True)
            changed(proposal, text)
            push()
            assert len(server.comments) == 2
            note = "<!-- sdkwright: changes -->\n" + proposal.read("changes.md")
            assert str(server.comments[2]["body"]).replace("\r\n", "\n") == note
        assert "🔴" in note
        without = gitlab(proposal, tmp_path / "gitlab", server, SDKWRIGHT_TOKEN="")
        before = len(server.seen)
        assert without.script(GITLAB, "sdk:changes").code == 0
        assert len(server.seen) == before


@pytest.mark.parametrize("service", ["github", "gitlab"])
def test_a_tag_publishes_a_module(repository: Repository, tmp_path: Path, service: str) -> None:
    repository.with_packages()
    repository.sdkwright("init", "--ci", "github", "--ci", "gitlab")
    path = PUBLISH if service == "github" else GITLAB
    if service == "gitlab":
        lines = repository.read(path).splitlines(keepends=True)
        remote = [line for line in lines if "remote set-url" in line]
        assert len(remote) == 1
        # The address of the service; ``origin`` is on this machine.
        repository.write(path, "".join(line for line in lines if line not in remote))
    repository.commit("Workflows")
    for _ in range(2):
        with ReviewServer() as server:
            if service == "github":
                runner = github(repository, tmp_path / "runner", server)
                assert runner.step(path, "build", "Build").code == 0
                shutil.rmtree(tmp_path / "runner" / "dist", ignore_errors=True)
                shutil.move(repository.root / "dist", tmp_path / "runner" / "dist")
                done = runner.step(path, "go", "Tag")
            else:
                runner = gitlab(repository, tmp_path / "gitlab", server)
                assert runner.script(path, "sdk:build").code == 0
                shutil.rmtree(tmp_path / "gitlab" / "dist", ignore_errors=True)
                done = runner.script(path, "sdk:go")
        assert done.code == 0, done.out + done.err
        tags = repository.git("ls-remote", "--tags", "origin").splitlines()
        commit = repository.git("rev-parse", "HEAD")
        assert tags == [f"{commit}\trefs/tags/generated/go/v0.1.0"]
