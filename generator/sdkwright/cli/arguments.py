"""The arguments that say which document, which target and which configuration."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import UsageProblem, Wanted, configuration

_F = TypeVar("_F", bound=Callable[..., Any])


def input_options(function: _F) -> _F:
    """Add DOC, --language, --output, --config and --lenient."""
    for option in (
        click.option("--lenient", is_flag=True, help="Leave out what cannot be generated."),
        click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any."),
        click.option("--output", default="", metavar="DIR", help="Instead of what sdk.yaml says."),
        click.option("--language", default="", metavar="NAME", help="Only this target."),
        click.argument("document", default="", metavar="[DOC]"),
    ):
        function = option(function)
    return function


def asked_for(wanted: Wanted, report: Report) -> Config | None:
    """``configuration``, with what is wrong with the arguments as a usage error."""
    try:
        return configuration(wanted, report)
    except UsageProblem as problem:
        raise click.UsageError(str(problem), click.get_current_context()) from None
