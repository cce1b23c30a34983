"""The package as tools see it: type checkers, the compiler, a reader of methods."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from scenario import DOCUMENTS
from sdk_packages import generated

NAME = "formance_sdk_python"
USAGE = Path(__file__).parent / "typed_usage.py"
LONGEST = 15
"""Lines of a generated method without blank ones and its docstring; a parameter is one line,
however long the names of its types."""


@pytest.fixture(scope="module", params=["pydantic", "msgspec"])
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, and a program that uses it, in a folder of their own."""
    folder = tmp_path_factory.mktemp("static") / "project"
    if request.param == "pydantic":
        source = Path(__file__).parents[3] / "generated/python" / NAME
        shutil.copytree(source, folder / NAME, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        generated(DOCUMENTS["orchestration"], folder, NAME, request.param)
    shutil.copy(USAGE, folder)
    return folder


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "NO_COLOR": "1", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_mypy(project: Path) -> None:
    done = run("mypy", "--strict", "--config-file=", NAME, USAGE.name, folder=project)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.startswith("Success: no issues found in ")


def test_pyright(project: Path) -> None:
    settings = {
        "include": [NAME, USAGE.name],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run("pyright", "--pythonpath", sys.executable, folder=project)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert "0 errors" in done.stdout


def modules(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((folder / NAME).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 11))
        yield path.relative_to(folder).as_posix(), tree


def test_methods_are_short(project: Path) -> None:
    too_long = []
    for path, tree in modules(project):
        if "/_groups/" not in path:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = code_lines(node, project / path)
                if lines > LONGEST:
                    too_long.append(f"{path}:{node.lineno} {node.name}: {lines} lines")
    assert too_long == []


def code_lines(node: ast.FunctionDef | ast.AsyncFunctionDef, path: Path) -> int:
    text = path.read_text(encoding="utf-8").splitlines()
    numbers = set(range(node.lineno, (node.end_lineno or 0) + 1))
    first = node.body[0]
    if ast.get_docstring(node) is not None:
        numbers -= set(range(first.lineno, (first.end_lineno or 0) + 1))
    for parameter in node.args.args:
        if parameter.end_lineno == parameter.lineno:
            continue
        numbers -= set(range(parameter.lineno + 1, (parameter.end_lineno or 0) + 2))
    return sum(1 for number in numbers if text[number - 1].strip())


def test_every_public_method_is_documented(project: Path) -> None:
    silent = [
        f"{path} {node.name}"
        for path, tree in modules(project)
        if "/_groups/" in path
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.args.kwonlyargs and ast.get_docstring(node) is None
    ]
    assert silent == []


def test_it_compiles_without_a_warning(project: Path) -> None:
    command = ["-W", "error", "-m", "compileall", "-q", "-f", NAME]
    done = subprocess.run(
        [sys.executable, *command], cwd=project, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_every_module_can_be_imported_first(project: Path) -> None:
    """In one interpreter, each after the package was forgotten: no order of imports is needed."""
    names = [path.removesuffix(".py").replace("/", ".") for path, _ in modules(project)]
    program = f"""
import importlib, sys
for name in {[name.removesuffix(".__init__") for name in names]!r}:
    for loaded in [m for m in sys.modules if m.partition(".")[0] == {NAME!r}]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
