"""Every scenario, with sync and with async calls, over each transport."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from matrix import parameters, row
from scenario import Scenario
from sdk_driver import MODES, Drive
from sdkwright.mock import MockServer


@pytest.mark.parametrize(("sdk", "scenario"), parameters(*MODES))
def test_scenario(
    sdk: str,
    scenario: Scenario,
    server_of_life: Callable[[str, int], MockServer],
    python_packages: Callable[[str], list[Path]],
) -> None:
    python_packages(MODES[sdk][-1])
    server = server_of_life(scenario.document, scenario.token_life_s)
    row(sdk, scenario, server, Drive(*MODES[sdk]))
