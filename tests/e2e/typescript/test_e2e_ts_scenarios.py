"""Every scenario, with the class and with standalone functions, and in the other runtimes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from scenario import Scenario, load_scenarios, run_scenario
from sdk_process import SDKProcess
from sdkwright.mock import MockServer

RUNS = [("node", "class"), ("node", "function"), ("deno", "class"), ("bun", "function")]
# Their `fetch` itself sends once more what a connection that was kept open has dropped.
BY_FETCH = {
    ("deno", "not where connection errors are left out"),
    ("deno", "a dropped connection ends a write"),
    ("bun", "not where connection errors are left out"),
}


@pytest.mark.parametrize(
    ("scenario", "runtime", "mode"),
    [
        pytest.param(scenario, runtime, mode, id=f"{scenario.name}-{runtime}-{mode}")
        for scenario in load_scenarios()
        for runtime, mode in RUNS
        if (runtime, scenario.name) not in BY_FETCH
    ],
)
def test_scenario(
    scenario: Scenario,
    runtime: str,
    mode: str,
    process_of: Callable[[str], SDKProcess],
    server_of_life: Callable[[int], MockServer],
) -> None:
    server = server_of_life(scenario.token_life_s)
    run_scenario(scenario, server, partial(process_of(runtime).drive, mode))
