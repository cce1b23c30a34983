"""Two things that ask for one name: each has one of its own, or a finding says where they are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from clash_documents import CLASHES, DEVICES

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
NODE_MODULES = Path(__file__).parents[1] / "e2e/typescript/node_modules"
COUNT = Path(__file__).with_name("count_names.py")
CONFIG = """\
document: api.json
targets:
  python: {output: python, package: clash, module: clash}
  typescript: {output: typescript, package: clash}
"""


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project for each document."""
    return tmp_path_factory.mktemp("clashes")


def slug(name: str) -> str:
    return name.replace(" ", "-")


@pytest.mark.parametrize("name", CLASHES)
def test_each_has_a_name_of_its_own(folder: Path, name: str) -> None:
    project = folder / slug(name)
    project.mkdir()
    (project / "sdk.yaml").write_text(CONFIG)
    text = json.dumps(CLASHES[name].document, ensure_ascii=False, indent=1)
    (project / "api.json").write_text(text, encoding="utf-8")
    done = run(SDKWRIGHT, "generate", "--json", cwd=project)
    found = json.loads(done.stdout)
    errors = [finding for finding in found["findings"] if finding["severity"] == "error"]
    if errors:
        assert {error["code"] for error in errors} == {"name-collision"}, errors
        assert all(error["line"] for error in errors)
        return
    assert done.returncode == 0, done.stderr
    for language in ("python", "typescript"):
        paths = [path for path in (project / language).rglob("*") if path.is_file()]
        assert len({str(path).lower() for path in paths}) == len(paths)
        parts = {part.partition(".")[0].lower() for p in paths for part in p.parts}
        assert not parts & set(DEVICES)
    counts = CLASHES[name].counts
    counted = run(sys.executable, COUNT, *counts, cwd=project / "python")
    assert (counted.stderr, json.loads(counted.stdout or "{}")) == ("", counts)


def test_typescript_takes_all_of_them(folder: Path, node: str) -> None:
    """One compilation of what the tests before have generated."""
    for name in CLASHES:
        assert (folder / slug(name)).is_dir(), "it needs the tests before"
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
