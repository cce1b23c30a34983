"""Two things that ask for one name: each has one of its own, or a finding says where they are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from clash_documents import CLASHES, DEVICES

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
TESTS = Path(__file__).parents[1]
NODE_MODULES = TESTS / "e2e/typescript/node_modules"
COUNT = Path(__file__).with_name("count_names.py")
CONFIG = """\
document: api.json
targets:
  go: {{output: go, package: example.test/clash}}
  php: {{output: php, package: acme/clash, module: {namespace}}}
  python: {{output: python, package: clash, module: clash}}
  typescript: {{output: typescript, package: clash}}
"""
LANGUAGES = ("go", "php", "python", "typescript")


def run(*command: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )


@dataclass(frozen=True)
class Project:
    """``folder`` has a package in each language, unless there are ``errors``; the one in PHP is in
    ``namespace``."""

    folder: Path
    namespace: str
    status: int
    errors: list[dict[str, Any]]


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Project]:
    """By the name of the document."""
    whole = tmp_path_factory.mktemp("clashes")
    return {name: made(whole / name.replace(" ", "-"), name) for name in CLASHES}


def made(folder: Path, name: str) -> Project:
    namespace = f"Clash{[*CLASHES].index(name)}"
    folder.mkdir()
    (folder / "sdk.yaml").write_text(CONFIG.format(namespace=namespace))
    text = json.dumps(CLASHES[name].document, ensure_ascii=False, indent=1)
    (folder / "api.json").write_text(text, encoding="utf-8")
    done = run(SDKWRIGHT, "generate", "--json", cwd=folder)
    found = json.loads(done.stdout)["findings"]
    errors = [finding for finding in found if finding["severity"] == "error"]
    return Project(folder, namespace, done.returncode, errors)


@pytest.mark.parametrize("name", CLASHES)
def test_each_has_a_name_of_its_own(projects: dict[str, Project], name: str) -> None:
    project = projects[name]
    if project.errors:
        assert {error["code"] for error in project.errors} == {"name-collision"}, project.errors
        assert all(error["line"] for error in project.errors)
        return
    assert project.status == 0
    for language in LANGUAGES:
        found = (project.folder / language).rglob("*")
        paths = [path.relative_to(project.folder) for path in found if path.is_file()]
        assert len({str(path).lower() for path in paths}) == len(paths)
        parts = {part.partition(".")[0].lower() for p in paths for part in p.parts}
        assert not parts & set(DEVICES)
    counts = CLASHES[name].counts
    counted = run(sys.executable, COUNT, *counts, cwd=project.folder / "python")
    assert (counted.stderr, json.loads(counted.stdout or "{}")) == ("", counts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_groups_without_a_name_of_their_own(tmp_path: Path, language: str) -> None:
    """Two are not enough for these three; in PHP a group is called after the client."""
    (tmp_path / "sdk.yaml").write_text(CONFIG.format(namespace="Clash"))
    tags = ["pets shop", "pets.shop", "pets.shop group"]
    answers = {"204": {"description": "x"}}
    paths = {
        f"/{number}": {"get": {"operationId": f"get{number}", "tags": [tag], "responses": answers}}
        for number, tag in enumerate(tags)
    }
    info = {"title": "Groups", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": paths}
    (tmp_path / "api.json").write_text(json.dumps(document))
    done = run(SDKWRIGHT, "generate", "--language", language, cwd=tmp_path)
    said = [line for line in done.stdout.splitlines() if line.startswith("error[")]
    names = {"python": ["PetsShop", "pets_shop"], "php": []}.get(language, ["PetsShop"])
    told = "error[name-collision]: group 'pets_shop' would be called {}, as 'pets.shop' is"
    assert said == [told.format(name) for name in names], done.stdout
    assert done.returncode == (1 if said else 0)
    assert (tmp_path / language).exists() == (not said)


@pytest.mark.parametrize("name", CLASHES)
def test_go_takes_each(projects: dict[str, Project], name: str, go: str) -> None:
    if not projects[name].errors:
        # No folder in what is compiled, so that the runtime is compiled once.
        built = run(
            go, "vet", "-trimpath", "./...", cwd=projects[name].folder / "go", GOPROXY="off"
        )
        assert (built.stdout, built.stderr, built.returncode) == ("", "", 0)


def test_php_takes_all_of_them(projects: dict[str, Project], php: str, tmp_path: Path) -> None:
    """One process loads every class of every package."""
    packages = {p.folder / "php": p.namespace for p in projects.values() if not p.errors}
    assert len(packages) > len(projects) / 2
    listed = [argument for pair in packages.items() for argument in pair]
    folders = os.pathsep.join(map(str, packages))
    loaded = run(php, TESTS / "property/php_load.php", *listed, cwd=tmp_path, SDK_PACKAGES=folders)
    assert (loaded.stdout, loaded.stderr, loaded.returncode) == ("", "", 0)


def test_typescript_takes_all_of_them(projects: dict[str, Project], node: str) -> None:
    """One compilation of all packages."""
    folder = next(iter(projects.values())).folder.parent
    (folder / "node_modules").symlink_to(NODE_MODULES)
    options = {
        "strict": True, "noEmit": True, "skipLibCheck": True, "target": "es2022",
        "module": "nodenext", "moduleResolution": "nodenext", "types": ["node"],
        "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
        "forceConsistentCasingInFileNames": True,
    }  # fmt: skip
    config = {"compilerOptions": options, "include": ["*/typescript/src/**/*.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(config))
    done = run(node, os.path.realpath(NODE_MODULES / "typescript/bin/tsc"), "-p", ".", cwd=folder)
    assert done.stdout == ""
    assert done.returncode == 0
