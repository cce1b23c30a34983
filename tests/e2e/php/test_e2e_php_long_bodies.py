"""Long bodies are sent and received piece by piece, by both clients that can do so."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from long_bodies_rows import long_parameters, run_long
from php_process import DRIVER
from php_tools import SETTINGS, environment
from scenario import Scenario


@pytest.fixture
def run_in(
    php: str, php_packages: Callable[[str], Mapping[str, Path]], tmp_path: Path
) -> Callable[[str, str, Scenario], None]:
    """``run_in(sdk, client, scenario)``: the row, in a process of its own."""

    def run_row(sdk: str, client: str, scenario: Scenario) -> None:
        package = php_packages(sdk)["conformance"]
        (namespace,) = json.loads((package / "composer.json").read_text())["autoload"]["psr-4"]

        def run(command: list[str]) -> str:
            variables = environment([package]) | {"SDK_CLIENT": client}
            done = subprocess.run(
                command, env=variables, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr + done.stdout
            return done.stdout

        program = str(DRIVER / "long_bodies.php")
        command = [php, *SETTINGS, program, namespace.rstrip("\\")]
        run_long(scenario, run, command, scenario.operation, tmp_path)

    return run_row


@pytest.mark.parametrize(("sdk", "scenario"), long_parameters("PHP", "PHP classic"))
def test_scenario(sdk: str, scenario: Scenario, run_in: Any) -> None:
    run_in(sdk, "", scenario)


@pytest.mark.parametrize(("_", "row"), long_parameters("PHP"))
def test_through_symfony(_: str, row: Scenario, run_in: Any) -> None:
    run_in("PHP", "symfony", row)
