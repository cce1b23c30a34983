"""The arguments that say which document, which target and which configuration."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import click

from sdkwright.config import Config, Selection, is_pattern
from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import UsageProblem, Wanted, configuration
from sdkwright.pipeline.select_settings import PATTERNS

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
        found = configuration(wanted, report)
        return None if found is None else _selected(found)
    except UsageProblem as problem:
        raise click.UsageError(str(problem), click.get_current_context()) from None


def selection_options(function: _F) -> _F:
    """Add --include and --exclude, which ``asked_for`` reads from the context."""
    for name in ("--exclude", "--include"):
        function = click.option(
            name,
            multiple=True,
            expose_value=False,
            callback=_keep,
            metavar="PATTERN",
            help="tag:NAME, path:GLOB, id:GLOB or deprecated; in place of `select` in sdk.yaml.",
        )(function)
    return function


def _keep(ctx: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> None:
    for pattern in value:
        if not is_pattern(pattern):
            raise click.UsageError(f"{pattern!r} is no pattern; {PATTERNS}", ctx)
    ctx.meta[f"sdkwright.{parameter.name}"] = value


def _selected(config: Config) -> Config:
    meta = click.get_current_context().meta
    include, exclude = (meta.get(f"sdkwright.{key}", ()) for key in ("include", "exclude"))
    if not include and not exclude:
        return config
    return replace(config, select=Selection(include=include, exclude=exclude))
