"""Packages that a tag of git publishes, and Packagist, which is told of it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from package_project import Project, Run, pets
from registries import NAME, SECRET, Registry

MODULE = "vcs.test/acme/pets"
COMPOSER = "acme/pets"


@dataclass(frozen=True, slots=True)
class Repository:
    """A project whose package lies in a repository of its own, or in a folder of one."""

    project: Project
    remote: Path
    tree: Path

    def git(self, *arguments: str, folder: Path | None = None) -> str:
        identity = ("-c", "user.name=Tester", "-c", "user.email=tester@example.com")
        done = subprocess.run(
            ["git", *identity, *arguments],
            cwd=folder or self.tree,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def tags(self) -> list[str]:
        return self.git("tag", folder=self.remote).split()

    def publish(self, *arguments: str, **environment: str) -> Run:
        return self.project.run("publish", *arguments, **environment)


@pytest.fixture
def repository(tmp_path: Path, require_tool: Callable[[str], str]) -> Callable[..., Repository]:
    """``repository("go", "example.com/pets", "sub", "1.0.0")``: a package, built, and committed in
    a folder of a repository, "" for its root."""
    require_tool("git")

    def make(language: str, package: str, folder: str, version: str = "0.1.0") -> Repository:
        tree, remote = tmp_path / "tree", tmp_path / "remote.git"
        output = {"output": f"../tree/{folder}", "package": package, "version": version}
        (tree / folder).mkdir(parents=True)
        project = pets(tmp_path / "project", **{language: {**output, "module": "pets"}})
        made = Repository(project, remote, tree)
        made.git("init", "--quiet", "--bare", str(remote))
        made.git("init", "--quiet")
        made.git("remote", "add", "origin", str(remote))
        made.commit("first")
        assert project.run("build", "--quiet").code == 0
        return made

    return make


def test_a_module_at_the_root(
    repository: Callable[..., Repository],
    tmp_path: Path,
    require_tool: Callable[[str], str],
) -> None:
    made = repository("go", "github.com/acme/pets", "")
    title = f"go: github.com/acme/pets 0.1.0 to {made.remote}\n"
    dry = f"{title}  would go   tag v0.1.0\nNothing was published; --yes does it.\n"
    assert made.publish() == Run(0, dry, "")
    assert made.tags() == []
    assert made.publish("--yes") == Run(0, f"{title}  published  tag v0.1.0\n", "")
    assert made.tags() == ["v0.1.0"]
    assert made.publish("--yes") == Run(0, f"{title}  is there   tag v0.1.0\n", "")

    # Go gets it from there, as it would from the host that the module's path names.
    rewritten = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{made.remote.as_uri()}.insteadOf",
        "GIT_CONFIG_VALUE_0": "https://github.com/acme/pets",
        "GIT_ALLOW_PROTOCOL": "file:https",
        "GOPROXY": "direct",
        "GOSUMDB": "off",
        "GOENV": "off",
        "GOFLAGS": "-mod=mod -modcacherw",
        "GOMODCACHE": str(tmp_path / "modules"),
    }
    use = tmp_path / "use"
    use.mkdir()
    (use / "go.mod").write_text("module use.test\n\ngo 1.23\n", encoding="utf-8")
    done = subprocess.run(
        [require_tool("go"), "get", "github.com/acme/pets@v0.1.0"],
        cwd=use,
        env=made.project.environment(**rewritten),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("package", "folder", "version", "tag"),
    [
        (MODULE, "pets", "0.1.0", "pets/v0.1.0"),
        (f"{MODULE}/sdk/go", "pets/sdk/go", "1.2.3-rc.1", "pets/sdk/go/v1.2.3-rc.1"),
        (f"{MODULE}/v2", "pets", "2.0.0", "pets/v2.0.0"),
        (f"{MODULE}/v2", "pets/v2", "2.0.0", "pets/v2.0.0"),
        (f"{MODULE}/v2", "v2", "2.0.0", "v2.0.0"),
    ],
)
def test_a_module_in_a_folder(
    package: str, folder: str, version: str, tag: str, repository: Callable[..., Repository]
) -> None:
    """https://go.dev/ref/mod#vcs-version"""
    made = repository("go", package, folder, version)
    assert made.publish("--yes").out.endswith(f"  published  tag {tag}\n")
    assert made.tags() == [tag]


@pytest.mark.parametrize(
    ("language", "package", "said"),
    [
        ("go", MODULE, f"generated/go in its repository, where Go does not look for {MODULE}"),
        ("php", COMPOSER, "generated/php in its repository, and Packagist reads composer.json at "
         "the root"),
    ],
)  # fmt: skip
def test_a_folder_where_nobody_looks(
    language: str, package: str, said: str, repository: Callable[..., Repository]
) -> None:
    made = repository(language, package, f"generated/{language}")
    done = made.publish("--yes")
    place = f"../tree/generated/{language}"
    assert done.code == 1
    assert f"error[publish-place]: {language}: {place} is {said}\n" in done.out
    assert made.tags() == []


def test_a_folder_that_is_not_committed(
    repository: Callable[..., Repository],
) -> None:
    made = repository("go", MODULE, "pets")
    (made.tree / "pets" / "extra.go").write_text("package pets\n", encoding="utf-8")
    assert made.project.run("build", "--quiet").code == 0
    done = made.publish("--yes")
    assert done.code == 1
    said = "go: ../tree/pets has changes that are not committed; commit them first"
    assert f"error[publish-place]: {said}\n" in done.out


def test_a_folder_in_no_repository(repository: Callable[..., Repository]) -> None:
    made = repository("go", MODULE, "pets")
    shutil.rmtree(made.tree / ".git")
    done = made.publish(GIT_CEILING_DIRECTORIES=str(made.tree.parent))
    assert done.code == 1
    assert "error[publish-place]: go: ../tree/pets is in no repository of git" in done.out


def test_a_tag_that_is_elsewhere(repository: Callable[..., Repository]) -> None:
    """The same version of other files is refused; a tag of other commits with the same is fine."""
    made = repository("go", MODULE, "pets")
    assert made.publish("--yes").code == 0
    (made.tree / "other.txt").write_text("", encoding="utf-8")
    made.commit("beside the package")
    assert made.publish("--yes").out.endswith("  is there   tag pets/v0.1.0\n")

    (made.tree / "pets" / "extra.go").write_text("package pets\n", encoding="utf-8")
    made.commit("in the package")
    assert made.project.run("build", "--quiet").code == 0
    done = made.publish("--yes")
    assert done.code == 1
    there = f"{made.remote} has other content for tag pets/v0.1.0"
    assert f"error[publish-conflict]: go: 0.1.0 is published: {there}\n" in done.out
    # As somebody sees it who has not fetched the tag.
    made.git("tag", "--delete", "pets/v0.1.0")
    assert f"error[publish-conflict]: go: 0.1.0 is published: {there}\n" in made.publish().out


def test_a_tag_that_was_not_pushed(repository: Callable[..., Repository]) -> None:
    """As after an interruption between the two steps."""
    made = repository("go", MODULE, "pets")
    made.git("tag", "--annotate", "--message", "mine", "pets/v0.1.0")
    assert made.publish("--yes").out.endswith("  published  tag pets/v0.1.0\n")
    assert made.tags() == ["pets/v0.1.0"]
    assert made.publish("--yes").out.endswith("  is there   tag pets/v0.1.0\n")


def test_a_remote_that_does_not_answer(
    repository: Callable[..., Repository],
) -> None:
    made = repository("go", MODULE, "pets")
    shutil.rmtree(made.remote)
    done = made.publish("--yes")
    assert done.code == 1
    assert "error[publish-failed]: go: `git ls-remote origin` ended with 128\n" in done.out


def test_packagist(repository: Callable[..., Repository], file_host: Registry) -> None:
    made = repository("php", COMPOSER, "")
    known = {"PACKAGIST_USERNAME": NAME, "PACKAGIST_TOKEN": SECRET}
    where = ("--repository", f"php={file_host.url}", "--yes")
    title = f"php: {COMPOSER} 0.1.0 to {made.remote}\n"
    update = f"update of {COMPOSER} on {file_host.url.removeprefix('http://')}"

    refused = made.publish(*where, **known | {"PACKAGIST_TOKEN": "not-the-token"})
    assert refused.code == 1
    assert refused.out.startswith(f"{title}  published  tag v0.1.0\nerror[no-credentials]: php: ")
    assert "not-the-token" not in refused.out

    told = made.publish(*where, **known)
    assert told == Run(0, f"{title}  is there   tag v0.1.0\n  published  {update}\n", "")
    body = {"repository": {"url": f"{file_host.url}/packages/{COMPOSER}"}}
    ((method, request),) = file_host.writes
    path, _, sent = request.partition(" ")
    assert (method, path, json.loads(sent)) == ("POST", "/api/update-package", body)

    # It has read the tag.
    metadata = file_host.folder / "p2" / f"{COMPOSER}.json"
    metadata.parent.mkdir(parents=True)
    versions = [{"name": COMPOSER, "version": "v0.1.0"}]
    metadata.write_text(json.dumps({"packages": {COMPOSER: versions}}), encoding="utf-8")
    again = made.publish(*where, **known)
    assert again == Run(0, f"{title}  is there   tag v0.1.0\n  is there   {update}\n", "")


def test_packagist_without_credentials(
    repository: Callable[..., Repository], file_host: Registry
) -> None:
    """The repository tells Packagist itself."""
    made = repository("php", COMPOSER, "")
    done = made.publish("--repository", f"php={file_host.url}", "--yes")
    title = f"php: {COMPOSER} 0.1.0 to {made.remote}\n"
    assert done == Run(0, f"{title}  published  tag v0.1.0\n", "")
    assert file_host.writes == []
