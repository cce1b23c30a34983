"""Every scenario, with the class and with standalone functions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from scenario import Scenario, load_scenarios, run_scenario
from sdk_process import SDKProcess
from sdkwright.mock import MockServer


@pytest.mark.parametrize("mode", ["class", "function"])
@pytest.mark.parametrize("scenario", load_scenarios(), ids=lambda scenario: scenario.name)
def test_scenario(
    scenario: Scenario,
    mode: str,
    sdk_process: SDKProcess,
    server_of_life: Callable[[int], MockServer],
) -> None:
    server = server_of_life(scenario.token_life_s)
    run_scenario(scenario, server, partial(sdk_process.drive, mode))
