"""What a stranger meets first: the lock, the make targets, CI, the licence."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NoReturn

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


@pytest.fixture
def suite(tmp_path: Path) -> Callable[..., str]:
    """``suite(REQUIRE_ALL="1")``: what pytest says of test_it.py, with this suite's conftest.

    First on its PATH is the folder ``bin``.
    """
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"

    def run(**env: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-ra", "-q", "-p", "no:cacheprovider"],
            cwd=tmp_path,
            env={**os.environ, "PYTEST_ADDOPTS": "", "PATH": path, **env},
            capture_output=True,
            text=True,
            check=False,
        ).stdout

    return run


def stand_in(folder: Path, name: str, script: str) -> None:
    """A command of that name, where the tests of ``suite`` look first."""
    command = folder / "bin" / name
    command.parent.mkdir(exist_ok=True)
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)


@pytest.mark.parametrize(
    ("fixture", "argument", "said"),
    [
        ("require_tool", "'no-such-tool'", "no-such-tool is not installed"),
        ("require_php", "'No/autoload.php'", "PHP lacks a library: no such file"),
        ("require_npm", "__import__('pathlib').Path('.')", "npm ci failed in .: no network"),
    ],
)
def test_what_is_lacking_skips_or_fails(
    fixture: str, argument: str, said: str, suite: Callable[..., str], tmp_path: Path
) -> None:
    stand_in(tmp_path, "php", "echo no such file >&2; exit 255")
    stand_in(tmp_path, "npm", "echo no network >&2; exit 1")
    (tmp_path / "package-lock.json").write_text("{}", encoding="utf-8")
    test = f"def test_it({fixture}):\n    {fixture}({argument})\n    assert False\n"
    (tmp_path / "test_it.py").write_text(test, encoding="utf-8")
    skipped, failed = (suite(REQUIRE_ALL=value) for value in "01")
    assert "1 skipped" in skipped and said in skipped
    assert "1 failed" in failed and f"{said}, and REQUIRE_ALL=1" in failed


def test_packages_are_installed_once_by_all_processes(
    suite: Callable[..., str], tmp_path: Path
) -> None:
    """And again when the lock file is newer than they are."""
    stand_in(
        tmp_path,
        "npm",
        "echo $1 starts >>log; sleep 1; mkdir -p node_modules\n"
        "touch node_modules/.package-lock.json; echo $1 ends >>log",
    )
    lock = tmp_path / "package-lock.json"
    lock.write_text("{}", encoding="utf-8")
    (tmp_path / "test_it.py").write_text(
        "import os, pathlib\n"
        "def test_it(require_npm):\n"
        "    modules = require_npm(pathlib.Path(os.getcwd()))\n"
        "    assert (modules / '.package-lock.json').exists()\n",
        encoding="utf-8",
    )
    once = ["ci starts", "ci ends"]
    with ThreadPoolExecutor() as several:
        assert all("1 passed" in run.result() for run in [several.submit(suite) for _ in "abc"])
    assert (tmp_path / "log").read_text().splitlines() == once
    assert "1 passed" in suite()
    assert (tmp_path / "log").read_text().splitlines() == once
    installed = (tmp_path / "node_modules" / ".package-lock.json").stat().st_mtime
    os.utime(lock, (installed + 1, installed + 1))
    assert "1 passed" in suite()
    assert (tmp_path / "log").read_text().splitlines() == once * 2


def modules_of_tests() -> list[Path]:
    other = {"node_modules", "cases"}
    found = [path for path in (ROOT / "tests").rglob("*.py") if not other & {*path.parts}]
    assert found
    return found


def test_git_ignores_no_test(
    require_tool: Callable[[str], str], lacking: Callable[[str], NoReturn]
) -> None:
    """A folder of tests may be called like one of results, such as ``build``."""
    git = require_tool("git")
    if not (ROOT / ".git").exists():
        lacking(f"{ROOT} is no repository")
    command = [git, "check-ignore", *map(str, modules_of_tests())]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 1)


def test_folders_of_tests_can_run_together() -> None:
    """Modules are found by their names alone, whatever their folder; of conftest, the last one."""
    found = modules_of_tests()
    named = Counter(path.name for path in found)
    assert {name for name, count in named.items() if count > 1} == {"conftest.py"}
    importing = re.compile(r"^ *(?:from|import) conftest\b", re.MULTILINE)
    assert [path for path in found if importing.search(path.read_text("utf-8"))] == []


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
