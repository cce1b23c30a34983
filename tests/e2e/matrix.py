"""The rows of scenarios.yaml, the SDKs that run them, and what of them an SDK lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
import yaml
from judge import run_scenario
from scenario import CONFORMANCE, Driver, Scenario, load_long, load_scenarios
from sdkwright.mock import MockServer

SDKS = (
    "Python",
    "Python async",
    "Python fast",
    "Python fast async",
    "Python msgspec",
    "Python msgspec async",
    "TypeScript",
    "TypeScript functions",
    "TypeScript on Deno",
    "TypeScript on Bun",
    "Go",
    "PHP",
    "PHP classic",
)


@cache
def load_lacks() -> Mapping[str, Mapping[str, str]]:
    """SDK → row → why it has none."""
    text = (CONFORMANCE / "lacks.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text) or {}


def parameters(*sdks: str) -> list[Any]:
    return [
        pytest.param(sdk, scenario, id=f"{scenario.name}-{sdk}")
        for scenario in load_scenarios()
        for sdk in sdks
    ]


def row(sdk: str, scenario: Scenario, server: MockServer, drive: Driver) -> None:
    """Raises ``AssertionError`` where a row fails, or where one that is lacking does not."""
    reason = load_lacks().get(sdk, {}).get(scenario.name)
    if reason is None:
        run_scenario(scenario, server, drive)
        return
    try:
        run_scenario(scenario, server, drive)
    except Exception:
        return
    raise AssertionError(f"{sdk} is said to lack {scenario.name!r}, but it has it: lacks.yaml")


def sections() -> dict[str, list[Scenario]]:
    found: dict[str, list[Scenario]] = {}
    for scenario in (*load_scenarios(), *load_long()):
        found.setdefault(scenario.section, []).append(scenario)
    return found


def page() -> str:
    """docs/conformance.md: what the matrix is once all its rows pass."""
    return "\n".join(_page())


def _page() -> Iterator[str]:
    rows, lacks = (*load_scenarios(), *load_long()), load_lacks()
    yield "# Conformance"
    yield ""
    yield (
        f"{len(rows)} rows, each a scenario of `tests/e2e/scenarios.yaml` that every SDK runs "
        "against the mock server. `make conformance` runs them all and prints what passes; "
        "the tests write this page, and fail where it is not so."
    )
    yield ""
    yield "| | " + " | ".join(SDKS) + " |"
    yield "|---|" + "---|" * len(SDKS)
    for section, those in sections().items():
        counts = [
            sum(scenario.name not in lacks.get(sdk, {}) for scenario in those) for sdk in SDKS
        ]
        cells = [f"{count} of {len(those)}" for count in counts]
        yield f"| [{section}](#{_anchor(section)}) | " + " | ".join(cells) + " |"
    yield ""
    yield "## What is lacking"
    yield ""
    yield (
        "A row that is lacking is run, too, and must fail: "
        "a reason that no longer holds is an error."
    )
    yield ""
    for sdk in SDKS:
        for name, reason in lacks.get(sdk, {}).items():
            yield f"- {sdk}, {name}: {reason}"
    for section, those in sections().items():
        yield ""
        yield f"## {section}"
        yield ""
        for scenario in those:
            without = [sdk for sdk in SDKS if scenario.name in lacks.get(sdk, {})]
            yield f"- {scenario.name}" + (f" (not: {', '.join(without)})" if without else "")
    yield ""


def _anchor(title: str) -> str:
    """As GitHub makes them."""
    kept = "".join(char for char in title.lower() if char.isalnum() or char in " -_")
    return kept.replace(" ", "-")
