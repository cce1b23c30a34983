"""Packages that are installed somewhere clean, and make a call there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from composer_home import composer_home
from package_project import LANGUAGES, PETS, orchestration, pets

CALL = "GET /api/orchestration/instances/{instanceID}"


@pytest.fixture(scope="module")
def composer(
    tmp_path_factory: pytest.TempPathFactory, php: str, require_tool: Callable[[str], str]
) -> dict[str, str]:
    require_tool("composer")
    return composer_home(tmp_path_factory.mktemp("composer") / "home")


def test_the_packages_of_this_repository(
    tmp_path: Path,
    compilers: Path,
    composer: dict[str, str],
    require_tool: Callable[[str], str],
) -> None:
    require_tool("go")
    project = orchestration(tmp_path / "project", compilers)
    done = project.run("build", "--verify", **composer)
    assert (done.code, done.err) == (0, ""), done.out
    called = [f"{language}: installed, called {CALL}" for language in sorted(LANGUAGES)]
    assert sorted(done.out.splitlines()[-4:]) == called


def test_a_package_that_does_not_work(tmp_path: Path, require_tool: Callable[[str], str]) -> None:
    """Somebody keeps a file of their own in it. What was built before stays."""
    require_tool("go")
    project = pets(tmp_path, go={})
    assert project.run("build").code == 0
    before = project.files()
    folder = project.root / "generated" / "go"
    (folder / ".sdkignore").write_text("options.go\n", encoding="utf-8")
    (folder / "options.go").write_text("package broken\n", encoding="utf-8")
    done = project.run("build", "--verify")
    assert done.code == 1
    assert "error[verify-failed]: go: `go run .` ended with 1\n" in done.out
    assert "found packages " in done.out
    assert project.files() == before


def test_a_call_that_the_server_refuses(tmp_path: Path, require_tool: Callable[[str], str]) -> None:
    """The package asks for another path than the document."""
    require_tool("go")
    project = pets(tmp_path, go={})
    folder = project.root / "generated" / "go"
    (changed,) = [p for p in folder.glob("*.go") if '"/pets"' in p.read_text(encoding="utf-8")]
    (folder / ".sdkignore").write_text(f"{changed.name}\n", encoding="utf-8")
    text = changed.read_text(encoding="utf-8").replace('"/pets"', '"/dogs"')
    changed.write_text(text, encoding="utf-8")
    done = project.run("build", "--verify")
    assert done.code == 1
    assert "error[verify-failed]: go: " in done.out


def test_a_document_without_a_call_to_try(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    """Its operation is on a server of its own, which is not called."""
    require_tool("go")
    item = {**PETS["paths"]["/pets"], "servers": [{"url": "https://other.example.com"}]}
    project = pets(tmp_path, {**PETS, "paths": {"/pets": item}}, go={})
    done = project.run("build", "--verify")
    assert (done.code, done.err) == (0, ""), done.out
    assert done.out.endswith("\ngo: installed, nothing to call\n")


def test_a_token_that_another_host_gives_out(
    tmp_path: Path,
    compilers: Path,
    composer: dict[str, str],
    require_tool: Callable[[str], str],
) -> None:
    """The mock server stands in for that host, too: nothing else is called."""
    require_tool("go")
    flow = {"tokenUrl": "https://id.invalid/oauth/token", "scopes": {}}
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    secured = {
        "components": {"securitySchemes": {"oauth": scheme}},
        "security": [{"oauth": []}],
    }
    project = pets(tmp_path, {**PETS, **secured}, **{name: {} for name in LANGUAGES})
    modules = project.root / "generated" / "typescript" / "node_modules"
    modules.symlink_to(compilers, target_is_directory=True)
    done = project.run("build", "--verify", **composer)
    assert (done.code, done.err) == (0, ""), done.out
    called = [f"{language}: installed, called GET /pets" for language in sorted(LANGUAGES)]
    assert sorted(done.out.splitlines()[-4:]) == called


def test_an_overlay_counts(tmp_path: Path, require_tool: Callable[[str], str]) -> None:
    """The server is that of the document with its overlays, as the package is."""
    require_tool("go")
    project = pets(tmp_path, go={})
    (project.root / "overlay.yaml").write_text(
        "overlay: 1.0.0\n"
        "info: {title: More, version: 1.0.0}\n"
        "actions:\n"
        "  - target: $.paths\n"
        "    update:\n"
        "      /animals:\n"
        "        get: {operationId: listAnimals, responses: {'204': {description: None.}}}\n"
        "  - {target: '$.paths[\"/pets\"]', remove: true}\n",
        encoding="utf-8",
    )
    with (project.root / "sdk.yaml").open("a", encoding="utf-8") as file:
        file.write("overlays: [overlay.yaml]\n")
    assert project.run("generate", "--quiet").code == 0
    done = project.run("build", "--verify")
    assert (done.code, done.err) == (0, ""), done.out
    assert done.out.endswith("\ngo: installed, called GET /animals\n")
