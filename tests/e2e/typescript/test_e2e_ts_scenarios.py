"""Every scenario, with the class and with standalone functions, and in the other runtimes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from matrix import parameters, row
from scenario import Scenario
from sdk_process import SDKProcess
from sdkwright.mock import MockServer

RUNS = {
    "TypeScript": ("node", "class"),
    "TypeScript functions": ("node", "function"),
    "TypeScript on Deno": ("deno", "class"),
    "TypeScript on Bun": ("bun", "function"),
}


@pytest.mark.parametrize(("sdk", "scenario"), parameters(*RUNS))
def test_scenario(
    sdk: str,
    scenario: Scenario,
    process_of: Callable[[str], SDKProcess],
    server_of_life: Callable[[str, int], MockServer],
) -> None:
    server = server_of_life(scenario.document, scenario.token_life_s)
    runtime, mode = RUNS[sdk]
    row(sdk, scenario, server, partial(process_of(runtime).drive, mode))
