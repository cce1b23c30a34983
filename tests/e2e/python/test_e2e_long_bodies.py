"""Long bodies are sent and received piece by piece."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from long_bodies_rows import long_parameters, run_long
from scenario import Scenario, calls_of
from sdk_driver import MODES, snake

PROGRAM = Path(__file__).with_name("long_bodies.py")


@pytest.mark.parametrize(("sdk", "scenario"), long_parameters(*MODES))
def test_scenario(sdk: str, scenario: Scenario, python_packages: Path, tmp_path: Path) -> None:
    def run(command: list[str]) -> str:
        env = {**os.environ, "PYTHONPATH": str(python_packages)}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    operation = snake(calls_of("conformance")[scenario.operation].name)
    command = [sys.executable, str(PROGRAM), *MODES[sdk]]
    run_long(scenario, run, command, operation, tmp_path)
