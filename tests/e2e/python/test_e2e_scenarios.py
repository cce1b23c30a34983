"""Every scenario, with sync and with async calls."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from scenario import Scenario, load_scenarios, run_scenario
from sdk_driver import Drive
from sdkwright.mock import MockServer


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("scenario", load_scenarios(), ids=lambda scenario: scenario.name)
def test_scenario(
    scenario: Scenario, mode: str, server_of_life: Callable[[int], MockServer]
) -> None:
    run_scenario(scenario, server_of_life(scenario.token_life_s), Drive(mode))
