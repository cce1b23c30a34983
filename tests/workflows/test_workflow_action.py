"""The composite action and the hooks for pre-commit that this repository offers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from workflow_repository import MORE, SDKWRIGHT, Repository, Run

ROOT = Path(__file__).parents[2]
PRE_COMMIT = SDKWRIGHT.with_name("pre-commit")
PACKAGE = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE")


def action_step(name: str) -> Any:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (step,) = (step for step in action["runs"]["steps"] if step.get("name") == name)
    return step


def run_action(repository: Repository, folder: Path, command: str, arguments: str) -> Run:
    """The action's own step, with a program where it installs it."""
    bin = folder / "sdkwright" / "bin"
    bin.mkdir(parents=True, exist_ok=True)
    (bin / "sdkwright").unlink(missing_ok=True)
    (bin / "sdkwright").symlink_to(SDKWRIGHT)
    step = action_step("Run it")
    given = {"inputs.command": command, "inputs.arguments": arguments}
    variables = {key: given[text[4:-3]] for key, text in step["env"].items()}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=repository.root,
        env={
            **os.environ,
            **variables,
            "NO_COLOR": "1",
            "RUNNER_TEMP": str(folder),
            "GITHUB_OUTPUT": str(folder / "output"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def test_the_action_runs_a_command(repository: Repository, tmp_path: Path) -> None:
    repository.with_packages()
    folder = tmp_path / "runner"
    done = run_action(repository, folder, "check", "--language\nphp\n")
    assert (done.code, done.err) == (0, "")
    assert "generated/php" in done.out and "generated/go" not in done.out
    repository.write("a file; touch no.yaml", MORE)
    done = run_action(repository, folder, "validate", "a file; touch no.yaml")
    assert done == Run(0, "a file; touch no.yaml: no findings\n", "")
    repository.write("api.yaml", MORE)
    assert run_action(repository, folder, "check", "").code == 1
    assert run_action(repository, folder, "chekc", "").code == 2
    codes = [f"exit-code={code}" for code in (0, 0, 1, 2)]
    assert (folder / "output").read_text().splitlines() == codes


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository as others would clone it, as far as its hooks need it."""
    folder = tmp_path_factory.mktemp("offered")
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", "tests", "node_modules")
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for name in (*PACKAGE, ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, folder)
    who = ("-c", "user.name=Me", "-c", "user.email=me@example.com")
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "1"]):
        subprocess.run(["git", *who, *command], cwd=folder, check=True)
    subprocess.run(["git", "tag", "v1"], cwd=folder, check=True)
    return folder


@pytest.fixture(scope="module")
def pre_commit(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What pre-commit needs to install hooks without a network: the packages that are here.

    Its environments have nothing but what pip puts there, so what sdkwright depends on is found
    beside this interpreter. Of this setting pip understands 0 as "without isolation".
    """
    site = next(path for path in sys.path if path.endswith("site-packages"))
    return {
        **os.environ,
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PYTHONPATH": site,
        "NO_COLOR": "1",
    }


def test_the_hooks_of_pre_commit(
    repository: Repository, offered: Path, pre_commit: dict[str, str]
) -> None:
    repository.write("openapi.yaml", repository.read("api.yaml")).chmod(0o644)
    repository.with_packages()
    hooks = [{"id": f"sdkwright-{name}"} for name in ("check-quick", "check", "validate")]
    repos = [{"repo": str(offered), "rev": "v1", "hooks": hooks}]
    repository.write(".pre-commit-config.yaml", yaml.safe_dump({"repos": repos}))
    repository.git("add", "--all")

    def verdicts() -> list[str]:
        done = subprocess.run(
            [PRE_COMMIT, "run", "--all-files", "--color=never"],
            cwd=repository.root,
            env=pre_commit,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stdout + done.stderr, done.stdout + done.stderr
        lines = done.stdout.splitlines()
        found = [line.rpartition(".")[2] for line in lines if "...." in line]
        assert len(found) == 3, done.stdout + done.stderr
        return found

    assert verdicts() == ["Passed", "Passed", "Passed"]
    repository.write("api.yaml", MORE)
    assert verdicts() == ["Failed", "Failed", "Passed"]
    repository.write("openapi.yaml", "openapi: 3.1.0\n")
    assert verdicts() == ["Failed", "Failed", "Failed"]
