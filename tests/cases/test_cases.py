"""A folder a case: a document, and what must come out of it. `make golden` rewrites the latter.

- ``openapi.yaml``: the document; its first comment says what the case is about
- ``ir.yaml``: the IR
- ``findings.txt``: what `sdkwright validate` says about it
- ``python/`` and so on: the package, without the files that are the same for all documents
- ``php-classic/``, ``python-msgspec/``: files of the package that are other with these models than
  in ``php/`` and ``python/``
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.dump import dump
from sdkwright.lower import lower
from sdkwright.source.load import load
from sdkwright.targets.python.blacken import format

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/openapi.yaml"))
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
TEMPLATES = HERE.parents[1] / "templates"
SAME_FOR_ALL = {
    "go": {"internal", "go.mod"},
    "php": {"composer.json"},
    "python": {"_runtime", "_version.py", "py.typed", "pyproject.toml", "types.py", "utils.py"},
    "typescript": {"lib", "types", "package.json", "tsconfig.json"},
}
WITH_PAGES = "groups"
WITH_MSGSPEC = {"objects", "recursion", "unions"}

Golden = Callable[[Path, str | None], None]
each_case = pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)


@each_case
def test_ir(case: Path, golden: Golden) -> None:
    report = Report()
    loaded = load(str(case / "openapi.yaml"), (), report)
    assert loaded is not None, list(report)
    api = lower(loaded, Config(document="openapi.yaml"), report)
    plain = json.loads(json.dumps(dump(api)))
    text = yaml.safe_dump(
        plain, sort_keys=False, default_flow_style=None, allow_unicode=True, width=100
    )
    golden(case / "ir.yaml", text)


@each_case
def test_python_is_as_black_leaves_it(case: Path) -> None:
    texts = {str(file): file.read_text("utf-8") for file in (case / "python").rglob("*.py")}
    assert texts
    assert format(texts) == texts


@each_case
def test_findings(case: Path, tmp_path: Path, golden: Golden) -> None:
    run = sdkwright("validate", case, tmp_path)
    assert run.returncode == 0
    golden(case / "findings.txt", run.stdout)


@pytest.mark.parametrize("language", SAME_FOR_ALL)
@each_case
def test_package(case: Path, language: str, tmp_path: Path, golden: Golden) -> None:
    generate(case, tmp_path, "--language", language, "--output", language)
    made = {path for path in files(tmp_path / language) if is_kept(language, path, case.name)}
    for path in sorted(files(case / language) | made):
        source = tmp_path / language / path
        golden(case / language / path, source.read_text("utf-8") if path in made else None)


@pytest.mark.parametrize(
    ("language", "models", "case"),
    [("php", "classic", case) for case in CASES]
    + [("python", "msgspec", case) for case in CASES if case.name in WITH_MSGSPEC],
    ids=lambda value: value.name if isinstance(value, Path) else value,
)
def test_package_with_other_models(
    language: str, models: str, case: Path, tmp_path: Path, golden: Golden
) -> None:
    generate(case, tmp_path, "--language", language, "--output", language)
    other = f"{language}-{models}"
    target = {"output": other, "options": {"models": models}}
    config = {"document": "openapi.yaml", "targets": {language: target}}
    (tmp_path / "sdk.yaml").write_text(json.dumps(config), encoding="utf-8")
    generate(case, tmp_path)
    usual, made = (
        {
            path: (tmp_path / folder / path).read_text("utf-8")
            for path in files(tmp_path / folder)
            if is_kept(language, path, case.name)
        }
        for folder in (language, other)
    )
    assert usual.keys() == made.keys()
    for path in sorted(files(case / other) | usual.keys()):
        is_other = path in usual and made[path] != usual[path]
        golden(case / other / path, made[path] if is_other else None)


def files(folder: Path) -> set[Path]:
    """Relative to the folder."""
    return {path.relative_to(folder) for path in folder.glob("**/*") if path.is_file()}


def generate(case: Path, folder: Path, *options: str) -> None:
    run = sdkwright("generate", case, folder, *options)
    assert run.returncode == 0, run.stdout + run.stderr


def sdkwright(
    command: str, case: Path, folder: Path, *options: str
) -> subprocess.CompletedProcess[str]:
    """Run a command on the document of a case, alone in a folder."""
    shutil.copy(case / "openapi.yaml", folder)
    arguments = [str(SDKWRIGHT), command, "openapi.yaml", *options]
    env = {**os.environ, "NO_COLOR": "1"}
    return subprocess.run(
        arguments, cwd=folder, env=env, capture_output=True, text=True, check=False
    )


def is_kept(language: str, path: Path, case: str) -> bool:
    """What depends on the document; docs pages in one case only, for the others' sake."""
    if path.suffix == ".md" and case != WITH_PAGES:
        return False
    if TEMPLATES.joinpath(language, "runtime", path).is_file():
        return False
    return not (SAME_FOR_ALL[language] | {".sdkwright"}) & {*path.parts}


def test_every_case_says_what_it_is_about() -> None:
    assert CASES
    for case in CASES:
        first = (case / "openapi.yaml").read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("# ") and first.endswith("."), case.name
