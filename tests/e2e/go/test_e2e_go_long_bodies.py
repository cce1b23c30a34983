"""Long bodies are sent and received piece by piece."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from go_tools import environment
from long_bodies_rows import long_parameters, run_long
from scenario import Scenario


@pytest.mark.parametrize(("sdk", "scenario"), long_parameters("Go"))
def test_scenario(sdk: str, scenario: Scenario, go_programs: Path, tmp_path: Path) -> None:
    def run(command: list[str]) -> str:
        done = subprocess.run(
            command, env=environment(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    command = [str(go_programs / "longbodies")]
    run_long(scenario, run, command, scenario.operation, tmp_path)
