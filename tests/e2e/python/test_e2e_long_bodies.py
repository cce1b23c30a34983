"""Long bodies are sent and received piece by piece."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from long_bodies_rows import long_parameters, run_long
from scenario import Scenario, calls_of
from sdk_driver import MODES, MODULES, snake

PROGRAM = Path(__file__).with_name("long_bodies.py")


@pytest.mark.parametrize(("sdk", "scenario"), long_parameters(*MODES))
def test_scenario(
    sdk: str,
    scenario: Scenario,
    python_packages: Callable[[str], list[Path]],
    tmp_path: Path,
) -> None:
    mode, transport, models = MODES[sdk]

    def run(command: list[str]) -> str:
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, python_packages(models)))}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    operation = snake(calls_of("conformance")[scenario.operation].name)
    module = MODULES[models]["conformance"]
    command = [sys.executable, str(PROGRAM), module, mode, transport]
    run_long(scenario, run, command, operation, tmp_path)
