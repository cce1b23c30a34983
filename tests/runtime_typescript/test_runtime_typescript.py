"""The TypeScript runtime: compiled as users compile it, run against servers on this machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RUNTIME = HERE.parents[1] / "templates" / "typescript" / "runtime"
VECTORS = HERE.parent / "vectors"


@pytest.fixture(scope="session")
def compiled(
    require_tool: Callable[[str], str],
    require_npm: Callable[[Path], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The folder of the runtime's tests, compiled."""
    node, modules = require_tool("node"), require_npm(HERE)
    folder = tmp_path_factory.mktemp("runtime_typescript")
    shutil.copytree(RUNTIME, folder / "lib")
    for file in [*HERE.glob("*.ts"), *HERE.glob("*.json")]:
        shutil.copy(file, folder)
    (folder / "node_modules").symlink_to(modules)
    for project in ("tsconfig.lib.json", "tsconfig.json"):
        made = subprocess.run(
            [node, str(modules / "typescript/bin/tsc"), "-p", project, "--pretty", "false"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == 0, made.stdout + made.stderr
    return folder / "out"


@pytest.mark.parametrize("name", sorted(file.stem for file in HERE.glob("*.test.ts")))
def test_runtime_of_typescript(
    name: str, compiled: Path, require_tool: Callable[[str], str]
) -> None:
    ran = subprocess.run(
        [require_tool("node"), "--test", "--test-reporter=tap", str(compiled / f"{name}.js")],
        env={**os.environ, "VECTORS": str(VECTORS)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    failed = re.findall(r"^ *not ok \d+ - (.*)$", ran.stdout, re.MULTILINE)
    passed = re.search(r"^# pass (\d+)$", ran.stdout, re.MULTILINE)
    assert not failed, "\n".join([*failed, ran.stdout])
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert passed is not None and int(passed[1]) > 0
