"""`sdkwright import`: the configuration of another tool as ours, and that it generates SDKs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
HERE = Path(__file__).parent / "import"
KINDS = ("stainless", "fern", "speakeasy")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(SDKWRIGHT), *arguments],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A copy of the project of another tool."""
    folder = tmp_path / "project"
    shutil.copytree(HERE / str(request.param), folder)
    return folder


each_kind = pytest.mark.parametrize("project", KINDS, indirect=True)


@each_kind
def test_what_is_printed(
    project: Path, request: pytest.FixtureRequest, golden: Callable[[Path, str | None], None]
) -> None:
    kind = request.node.callspec.params["project"]
    done = run(project, "import", ".")
    assert (done.returncode, done.stderr) == (0, "")
    golden(HERE / f"{kind}.expected.yaml", done.stdout)
    assert run(project, "import", kind, ".").stdout == done.stdout


@each_kind
def test_the_result_generates_sdks(project: Path) -> None:
    done = run(project, "import", ".", "--output", "sdk.yaml", "--quiet")
    assert done.returncode == 0
    made = run(project, "generate", "--json")
    found = json.loads(made.stdout)
    assert made.returncode == 0, found["findings"]
    assert {package["language"] for package in found["packages"]} == {"python", "typescript"}


@pytest.mark.parametrize("project", ["stainless"], indirect=True)
def test_methods_are_where_the_resources_had_them(project: Path) -> None:
    run(project, "import", "stainless.yml", "--output", "sdk.yaml")
    run(project, "generate", "--language", "python", "--output", "out")
    program = (
        "from book_store import BookStore\n"
        "from book_store.models import shared\n"
        "client = BookStore()\n"
        "calls = [client.health, client.books.list, client.books.create, client.books.pages.list]\n"
        "print(*[call.__name__ for call in calls], shared.Book.__name__)\n"
        "print(hasattr(client, 'metrics'))\n"
    )
    env = {**os.environ, "PYTHONPATH": str(project / "out")}
    made = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=False
    )
    assert made.stdout == "health list create list Book\nFalse\n", made.stderr


@pytest.mark.parametrize("project", ["fern"], indirect=True)
def test_nothing_is_overwritten_unless_asked(project: Path) -> None:
    (project / "sdk.yaml").write_text("mine")
    done = run(project, "import", ".", "--output", "sdk.yaml")
    assert done.returncode == 2
    assert done.stderr.startswith("error: sdk.yaml is there already; --force overwrites it\n")
    assert (project / "sdk.yaml").read_text() == "mine"
    assert not (project / "sdk.overlay.yaml").exists()
    assert run(project, "import", ".", "--output", "sdk.yaml", "--force").returncode == 0
    assert "document:" in (project / "sdk.yaml").read_text()


@pytest.mark.parametrize("project", ["stainless"], indirect=True)
def test_what_is_said_is_short(project: Path) -> None:
    done = run(project, "import", ".", "--output", "sdk.yaml")
    assert (done.returncode, done.stdout) == (
        0,
        """\
sdk.yaml: written, 2 targets, 9 names
sdk.overlay.yaml: written, 5 actions
not taken over, see whether you need it (4):
  stainless.yml:13:3: `targets.ruby` has no counterpart in sdk.yaml and is not taken over
  stainless.yml:28:9: `resources.books.methods.list.paginated` has no counterpart in sdk.yaml and is not taken over
  stainless.yml:44:9: `pagination.0.response.paging.type` has no counterpart in sdk.yaml and is not taken over
  stainless.yml:56:71: `client_settings.default_retries.max_retries` has no counterpart in sdk.yaml and is not taken over
3 settings are about that tool alone; --json lists all
""",  # noqa: E501 - as it is printed
    )


@pytest.mark.parametrize("project", ["fern"], indirect=True)
def test_what_is_left_has_its_line(project: Path) -> None:
    done = run(project, "import", ".", "--output", "made/sdk.yaml", "--json")
    assert done.returncode == 1
    (project / "made").mkdir()
    done = run(project, "import", ".", "--output", "made/sdk.yaml", "--json")
    found = json.loads(done.stdout)
    assert found["files"] == ["made/sdk.overlay.yaml", "made/sdk.yaml"]
    first = found["findings"][0]
    assert (first["code"], first["severity"], first["line"]) == ("tool-setting", "note", 6)
    assert "document: ../openapi/openapi.yaml" in (project / "made/sdk.yaml").read_text()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["other.yaml"], "other.yaml is no configuration of stainless, fern, speakeasy"),
        (["konfig", "other.yaml"], "KIND is one of stainless, fern, speakeasy, then FILE"),
        (["fern", "."], ". has none of generators.yml, generators.yaml, fern/generators.yml"),
        (["gen.yaml"], "no document: name the OpenAPI document with --document"),
    ],
)
def test_what_cannot_be_imported(tmp_path: Path, arguments: list[str], problem: str) -> None:
    (tmp_path / "other.yaml").write_text("a: 1\n")
    (tmp_path / "gen.yaml").write_text("configVersion: 2.0.0\ngeneration: {sdkClassName: A}\n")
    done = run(tmp_path, "import", *arguments)
    assert done.returncode == 2
    assert done.stderr.splitlines()[0].lower() == f"error: {problem}".lower()


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "stainless.yml").write_text("a: [\n")
    done = run(tmp_path, "import", "stainless.yml")
    assert done.returncode == 2
    assert done.stdout.startswith("error[")
    assert run(tmp_path, "import", "missing.yml").returncode == 2
