"""The options of a target in sdk.yaml, checked against what it offers."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeAlias

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report

Choice: TypeAlias = "type | tuple[str, ...]"
"""The type of an option's value, or the values it may have."""


def given_options(
    config: TargetConfig, offered: Mapping[str, Choice], report: Report
) -> Mapping[str, object]:
    """The options that are as they should be; what is unknown or of the wrong type is reported."""
    given: dict[str, object] = {}
    for name, value in config.options.items():
        at = config.places.get(f"options.{name}")
        choice = offered.get(name)
        if choice is None:
            near = get_close_matches(name, offered, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            message = f"{config.language} has no option {name!r}{hint}"
            report.add("config-unknown-key", message, at)
        elif isinstance(choice, tuple):
            if value in choice:
                given[name] = value
            else:
                listed = " or ".join(choice)
                report.add("config-value", f"the option {name!r} is {listed}", at)
        elif not isinstance(value, choice):
            report.add("config-type", f"the option {name!r} is a {choice.__name__}", at)
        else:
            given[name] = value
    return given
