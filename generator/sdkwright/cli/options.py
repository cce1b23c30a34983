"""The options that every command takes, before or after its name."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from .console import FORMATS, Console

_F = TypeVar("_F", bound=Callable[..., Any])


def output_options(function: _F) -> _F:
    """Add --quiet, --json, --format and --no-color; ``console`` reads them from the context."""
    return output_options_with(FORMATS)(function)


def output_options_with(formats: tuple[str, ...]) -> Callable[[_F], _F]:
    """The same for a command that has formats of its own."""
    options = (
        click.option(
            "--no-color",
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="No colours; so does NO_COLOR in the environment.",
        ),
        click.option(
            "--format",
            type=click.Choice(formats),
            expose_value=False,
            callback=_keep,
            help="How to print findings; text by default.",
        ),
        click.option(
            "--json",
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="The same as --format json.",
        ),
        click.option(
            "-q",
            "--quiet",
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="Print findings only.",
        ),
    )

    def add(function: _F) -> _F:
        for option in options:
            function = option(function)
        return function

    return add


def _keep(ctx: click.Context, parameter: click.Parameter, value: object) -> None:
    if value and parameter.name is not None:
        ctx.find_root().meta[f"sdkwright.{parameter.name}"] = value


def console() -> Console:
    """The console that the options of the running command ask for."""
    chosen = click.get_current_context().find_root().meta
    format_ = "json" if chosen.get("sdkwright.json") else chosen.get("sdkwright.format", "text")
    return _console(
        format_, bool(chosen.get("sdkwright.quiet")), bool(chosen.get("sdkwright.no_color"))
    )


def chosen_console(arguments: list[str]) -> Console:
    """The same from bare arguments, for when a command failed and its context is gone."""
    format_ = "text"
    for index, argument in enumerate(arguments):
        if argument == "--json":
            return _console("json", True, True)
        value = argument.removeprefix("--format=") if "=" in argument else ""
        if argument == "--format" and index + 1 < len(arguments):
            value = arguments[index + 1]
        if value in FORMATS:
            format_ = value
    return _console(format_, "--quiet" in arguments, "--no-color" in arguments)


def _console(format_: str, quiet: bool, no_color: bool) -> Console:
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Console(format_, quiet=quiet, colour=not plain and sys.stdout.isatty())
