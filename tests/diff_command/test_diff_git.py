"""Documents of revisions of git: `main:openapi.yaml`, with the files that they refer to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from test_diff_options import diff, usage

API = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: The pets.
          content:
            application/json: {schema: {$ref: "parts/my pet.yaml#/Pet"}}
"""
PET = """\
Pet:
  type: object
  properties:
    age: {$ref: ../age.json}
"""


@pytest.fixture
def repository(tmp_path: Path, require_tool: Callable[[str], str]) -> Path:
    """The document is the same in both revisions; what it refers to is not."""
    git = require_tool("git")
    own = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}

    def run(*arguments: str) -> None:
        subprocess.run([git, *arguments], cwd=tmp_path, env=own, check=True, capture_output=True)

    run("init", "--initial-branch=main")
    run("config", "user.name", "A")
    run("config", "user.email", "a@example.com")
    (tmp_path / "spec" / "parts").mkdir(parents=True)
    (tmp_path / "spec" / "api.yaml").write_text(API)
    (tmp_path / "spec" / "parts" / "my pet.yaml").write_text(PET)
    (tmp_path / "spec" / "age.json").write_text('{"type": "integer"}')
    run("add", ".")
    run("commit", "-m", "one")
    (tmp_path / "spec" / "age.json").write_text('{"type": "string"}')
    run("commit", "-am", "two")
    (tmp_path / "spec" / "age.json").write_text('{"type": "boolean"}')
    return tmp_path


def changes(folder: Path, *sides: str) -> list[tuple[str, str, str]]:
    found = json.loads(diff(folder, *sides, "--format", "json")[1])["changes"]
    return [(one["fingerprint"], one["location"], one["message"]) for one in found]


def test_what_a_change_is_does_not_depend_on_where_documents_are(repository: Path) -> None:
    said = changes(repository, "main~1:spec/api.yaml", "main:spec/api.yaml")
    assert [one[1:] for one in said] == [
        ("parts/my pet#Pet.age", "the type of parts/my pet#Pet.age changed from integer to string"),
        ("info.version", "info.version is still 1.0.0; the changes ask for a major version, 2.0.0"),
    ]
    assert said == changes(repository / "spec", "HEAD~1:./api.yaml", "HEAD:./api.yaml")
    shutil.copytree(repository / "spec", repository / "later")
    (repository / "later" / "age.json").write_text('{"type": "string"}')
    assert said == changes(repository, "main~1:spec/api.yaml", "later/api.yaml")


@pytest.mark.parametrize(
    ("folder", "old", "new", "told"),
    [
        (".", "main~1:spec/api.yaml", "main:spec/api.yaml", "from integer to string"),
        (".", "HEAD:spec/api.yaml", "spec/api.yaml", "from string to boolean"),
        ("spec", "HEAD~1:./api.yaml", "api.yaml", "from integer to boolean"),
        ("spec/parts", "HEAD~1:../api.yaml", "main:spec/api.yaml", "from integer to string"),
    ],
)
def test_revisions(repository: Path, folder: str, old: str, new: str, told: str) -> None:
    code, out, err = diff(repository / folder, old, new)
    assert (code, err) == (1, "")
    assert out.splitlines()[1] == f"{old} (1.0.0) → {new} (1.0.0)"
    (message,) = (line for line in out.splitlines() if "  breaking  " in line)
    assert message.endswith(told)


def test_places_have_their_revision(repository: Path) -> None:
    _, out, _ = diff(repository, "main~1:spec/api.yaml", "main:spec/api.yaml")
    assert "main~1:spec/parts/my pet.yaml:4:10 → main:spec/parts/my pet.yaml:4:10" in out


def test_annotations_have_the_path_in_the_working_tree(repository: Path) -> None:
    pair = ("main~1:spec/api.yaml", "main:spec/api.yaml")
    _, out, _ = diff(repository, *pair, "--format", "github")
    assert "\n::error file=spec/parts/my pet.yaml,line=4,col=10,title=type.changed::" in out


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("nowhere:spec/api.yaml", "git knows no revision 'nowhere'"),
        ("main:spec/other.yaml", "the revision 'main' has no file 'spec/other.yaml'"),
        ("main:spec", "the revision 'main' has no file 'spec'"),
        ("--all:spec/api.yaml", "git knows no revision '--all'"),
    ],
)
def test_what_git_has_not(repository: Path, named: str, told: str) -> None:
    assert usage(repository, "--", named, "spec/api.yaml") == told


def test_paths_are_from_the_root(repository: Path) -> None:
    told = "the revision 'main' has no file 'api.yaml'; did you mean main:./api.yaml?"
    assert usage(repository / "spec", "main:api.yaml", "api.yaml") == told


def test_without_a_repository(tmp_path: Path) -> None:
    told = "there is no file of this name, and no git repository with a revision 'main'"
    code, _, err = diff(
        tmp_path, "main:a.yaml", "b.yaml", GIT_CEILING_DIRECTORIES=str(tmp_path.parent)
    )
    assert code == 2 and told in err


def test_without_git(tmp_path: Path) -> None:
    code, _, err = diff(tmp_path, "main:a.yaml", "b.yaml", PATH=str(tmp_path))
    assert code == 2 and "git is not installed; without it, a revision cannot be read" in err


def test_a_drive_is_no_revision(tmp_path: Path) -> None:
    code, out, err = diff(tmp_path, "C:\\api.yaml", "b.yaml")
    assert (code, out) == (2, "")
    assert "cannot read C:\\api.yaml: No such file or directory" in err
