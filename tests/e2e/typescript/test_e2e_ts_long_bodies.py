"""Long bodies are sent and received piece by piece."""

from __future__ import annotations

from pathlib import Path

import pytest
from long_bodies_rows import long_parameters, run_long
from scenario import Scenario
from test_e2e_ts_scenarios import RUNS
from typescript_tools import HERE, Tools


@pytest.mark.parametrize(("sdk", "scenario"), long_parameters(*RUNS))
def test_scenario(
    sdk: str, scenario: Scenario, tools: Tools, packages: dict[str, Path], tmp_path: Path
) -> None:
    def run(command: list[str]) -> str:
        done = tools.run(command)
        assert done.returncode == 0, done.stderr
        return done.stdout

    runtime, mode = RUNS[sdk]
    program = str(HERE / "long_bodies.mjs")
    command = [*tools.launch(runtime), program, str(packages["conformance"]), mode]
    run_long(scenario, run, command, scenario.operation, tmp_path)
