"""Packages of random documents: every module loads, and strict type checkers find nothing.

Many packages are checked at once, since a checker takes longer to start than to check one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from go_commands import go_environment
from hypothesis import Phase, given, settings
from packages_of import generated
from random_documents import Document, documents
from sdkwright.targets.python.blacken import format

FOUND = sorted((Path(__file__).parent / "found").glob("*.yaml"))
TSC = Path(__file__).parents[1] / "e2e/typescript/node_modules/typescript/bin/tsc"
IMPORTING = """
import importlib, pathlib, sys
for package in map(pathlib.Path, sys.argv[1:]):
    sys.path.insert(0, str(package.parent))
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        importlib.import_module(".".join(parts).removesuffix(".__init__"))
"""


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of each document in a folder of its own, those that failed once
    before all others."""
    folder = tmp_path_factory.mktemp("packages")
    given_ones = [yaml.safe_load(path.read_text("utf-8")) for path in FOUND]

    @settings(database=None, phases=[Phase.generate])
    @given(documents())
    def collect(document: Document) -> None:
        given_ones.append(document)

    collect()
    outcomes = [generated(one, folder / f"api{n}") for n, one in enumerate(given_ones)]
    assert len([outcome for outcome in outcomes if outcome.files]) > len(given_ones) / 2
    return folder


def test_python(packages: Path) -> None:
    modules = sorted(path.parent for path in packages.glob("*/python/*/__init__.py"))
    run = subprocess.run(
        [sys.executable, "-c", IMPORTING, *map(str, modules)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stderr[-3000:], run.returncode) == ("", 0)
    environment = {**os.environ, "MYPYPATH": ":".join(str(path.parent) for path in modules)}
    chosen = [part for path in modules for part in ("-p", path.name)]
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *chosen],
        cwd=packages,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.stdout[:5000], checked.stderr[-2000:], checked.returncode) == ("", "", 0)


def test_python_is_as_black_leaves_it(packages: Path) -> None:
    """A run formats what does not fit on a line; the rest templates lay out so."""
    found = [f for f in packages.glob("*/python/*/**/*.py") if "_runtime" not in f.parts]
    texts = {str(file): file.read_text("utf-8") for file in found}
    assert [path for path, text in format(texts).items() if text != texts[path]] == []


def test_typescript(packages: Path, node: str) -> None:
    settings_of_one = next(packages.glob("*/typescript/tsconfig.json")).read_text("utf-8")
    options = json.loads(settings_of_one)["compilerOptions"]
    options |= {"noEmit": True, "skipLibCheck": True, "rootDir": "."}
    for key in ("outDir", "declarationDir", "tsBuildInfoFile"):
        options.pop(key, None)
    whole = {"compilerOptions": options, "include": ["*/typescript/src"]}
    (packages / "tsconfig.json").write_text(json.dumps(whole), "utf-8")
    run = subprocess.run(
        [node, str(TSC), "-p", ".", "--pretty", "false"],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout[:5000], run.returncode) == ("", 0)


def test_go(packages: Path, require_tool: Callable[[str], str]) -> None:
    modules = sorted(path.parent for path in packages.glob("*/go/go.mod"))
    uses = "".join(f"use {path}\n" for path in modules)
    (packages / "go.work").write_text(f"go 1.23\n{uses}", "utf-8")
    formatted = subprocess.run(
        [require_tool("gofmt"), "-l", *map(str, modules)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (formatted.stdout[:5000], formatted.stderr[:5000]) == ("", "")
    vetted = subprocess.run(
        [require_tool("go"), "vet", *(f"{path}/..." for path in modules)],
        cwd=packages,
        env=go_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (vetted.stderr[:5000], vetted.returncode) == ("", 0)


def test_php(packages: Path, php: str) -> None:
    folders = sorted(path.parent for path in packages.glob("*/php/composer.json"))
    assert folders
    spaces = {path: f"Acme\\{path.parent.name.capitalize()}" for path in folders}
    arguments = [argument for path in folders for argument in (str(path), spaces[path])]
    program = str(Path(__file__).with_name("php_load.php"))
    run = subprocess.run(
        [php, "-d", "memory_limit=-1", program, *arguments],
        env={**os.environ, "SDK_PACKAGES": os.pathsep.join(map(str, folders))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.stdout[:3000], run.stderr[:3000], run.returncode) == ("", "", 0)
