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
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Callable[[str], str]], Path]:
    """Compiles runtime and tests, once."""
    folder = tmp_path_factory.mktemp("runtime_typescript")
    done: list[Path] = []

    def compile_(require_tool: Callable[[str], str]) -> Path:
        if not done:
            node, npm = require_tool("node"), require_tool("npm")
            if not (HERE / "node_modules").is_dir():
                install = [npm, "ci", "--silent", "--no-audit", "--no-fund"]
                subprocess.run(install, cwd=HERE, check=True)
            shutil.copytree(RUNTIME, folder / "lib")
            for file in [*HERE.glob("*.ts"), *HERE.glob("*.json")]:
                shutil.copy(file, folder)
            (folder / "node_modules").symlink_to(HERE / "node_modules")
            tsc = HERE / "node_modules" / "typescript" / "bin" / "tsc"
            for project in ("tsconfig.lib.json", "tsconfig.json"):
                made = subprocess.run(
                    [node, str(tsc), "-p", project, "--pretty", "false"],
                    cwd=folder,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                assert made.returncode == 0, made.stdout + made.stderr
            done.append(folder / "out")
        return done[0]

    return compile_


@pytest.mark.parametrize("name", sorted(file.stem for file in HERE.glob("*.test.ts")))
def test_runtime_of_typescript(
    name: str,
    compiled: Callable[[Callable[[str], str]], Path],
    require_tool: Callable[[str], str],
) -> None:
    out = compiled(require_tool)
    ran = subprocess.run(
        [require_tool("node"), "--test", "--test-reporter=tap", str(out / f"{name}.js")],
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
