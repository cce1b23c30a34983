"""What a stranger meets first: the lock, the make targets, CI, the licence."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def pins() -> dict[str, Requirement]:
    lines = [line.rstrip("\\ ") for line in LOCK.splitlines() if re.match(r"[A-Za-z0-9]", line)]
    found = [Requirement(line) for line in lines]
    return {pin.name.lower().replace("_", "-"): pin for pin in found}


def wanted() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("requirement", wanted(), ids=lambda r: r.name)
def test_the_lock_has_what_the_project_asks_for(requirement: Requirement) -> None:
    pin = pins().get(requirement.name.lower().replace("_", "-"))
    assert pin is not None, "run: make lock"
    (specifier,) = pin.specifier
    assert specifier.operator == "=="
    assert requirement.specifier.contains(specifier.version), "run: make lock"


def test_every_pin_has_a_hash_and_no_place() -> None:
    for block in re.split(r"\n(?=[A-Za-z0-9])", LOCK.partition("make lock\n")[2]):
        assert re.search(r"\n    --hash=sha256:[0-9a-f]{64}", block), block.splitlines()[0]
    assert "://" not in LOCK
    assert "--index-url" not in LOCK and "--find-links" not in LOCK


def targets() -> dict[str, str]:
    """The targets that `make help` lists, with their descriptions."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z]+):.*?## (.+)$", text, re.MULTILINE))


def run_make(make: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A make of its own, also when these tests were started by make."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = [make, *arguments]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def test_make_alone_lists_the_targets(require_tool: Callable[[str], str]) -> None:
    run = run_make(require_tool("make"), cwd=ROOT)
    expected = "".join(f"  make {name:<11} {text}\n" for name, text in targets().items())
    assert run.stdout == expected
    assert {"generate", "check", "test", "golden", "corpus"} <= targets().keys()


def test_make_refuses_an_old_python(tmp_path: Path, require_tool: Callable[[str], str]) -> None:
    make = require_tool("make")
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    old = tmp_path / "old-python"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    run = run_make(make, "test", f"PYTHON={old}", cwd=tmp_path)
    assert run.returncode == 2
    assert "Python 3.11 or newer is needed" in run.stderr
    assert not (tmp_path / ".venv").exists()


def test_ci_runs_the_same_script_everywhere() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lines = script.read_text(encoding="utf-8").splitlines()
    assert [line.split("#")[0].strip() for line in lines if "REQUIRE_ALL=" in line] == [
        "export REQUIRE_ALL=1"
    ]
    assert "make check" in lines and any(line.startswith("make test") for line in lines)
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    steps = [step.get("run") for job in workflow["jobs"].values() for step in job["steps"]]
    assert ".ci/run" in steps


def test_a_missing_tool_skips_or_fails(tmp_path: Path) -> None:
    """Run pytest on a test that needs a tool nobody has, with this suite's conftest."""
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    test = "def test_it(require_tool):\n    require_tool('no-such-tool')\n    assert False\n"
    (tmp_path / "test_it.py").write_text(test, encoding="utf-8")

    def run(require_all: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-ra", "-q", "-p", "no:cacheprovider"],
            cwd=tmp_path,
            env={**os.environ, "REQUIRE_ALL": require_all, "PYTEST_ADDOPTS": ""},
            capture_output=True,
            text=True,
            check=False,
        ).stdout

    assert "1 skipped" in run("0") and "no-such-tool is not installed" in run("0")
    assert "1 failed" in run("1")


def test_golden_compares_and_rewrites(tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    test = (
        "from pathlib import Path\n"
        "def test_it(golden):\n"
        "    golden(Path('new.txt'), 'now\\n')\n"
        "    golden(Path('gone.txt'), None)\n"
        "def test_other():\n    assert False\n"
    )
    (tmp_path / "test_it.py").write_text(test, encoding="utf-8")
    (tmp_path / "gone.txt").write_text("before\n", encoding="utf-8")

    def run(*arguments: str) -> int:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode

    assert run("-m", "golden") == 1
    assert run("--golden", "-m", "golden") == 0
    assert (tmp_path / "new.txt").read_bytes() == b"now\n"
    assert not (tmp_path / "gone.txt").exists()
    assert run("-m", "golden") == 0


def test_the_licence_is_mit() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("MIT License\n\nCopyright (c) 2026 the sdkwright authors\n")
