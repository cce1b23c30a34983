"""Every scenario, in both styles; and the choice of HTTP clients."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from matrix import parameters, row
from php_process import PhpProcess
from scenario import Scenario
from sdkwright.mock import MockServer


@pytest.mark.parametrize(("sdk", "scenario"), parameters("PHP", "PHP classic"))
def test_scenario(
    sdk: str,
    scenario: Scenario,
    php_process: Callable[[str, str], PhpProcess],
    server_of_life: Callable[[str, int], MockServer],
) -> None:
    server = server_of_life(scenario.document, scenario.token_life_s)
    row(sdk, scenario, server, php_process(sdk, "").drive)
