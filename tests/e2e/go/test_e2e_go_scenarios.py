"""Every scenario."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from go_process import GoProcess
from matrix import parameters, row
from scenario import Scenario
from sdkwright.mock import MockServer


@pytest.mark.parametrize(("sdk", "scenario"), parameters("Go"))
def test_scenario(
    sdk: str,
    scenario: Scenario,
    go_process: GoProcess,
    server_of_life: Callable[[str, int], MockServer],
) -> None:
    server = server_of_life(scenario.document, scenario.token_life_s)
    row(sdk, scenario, server, go_process.drive)
