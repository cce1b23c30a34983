"""Which packages ``build`` and ``publish`` are about, and whether they are fit for it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import CONFIG_FILE, UsageProblem, Wanted, configuration

_F = TypeVar("_F", bound=Callable[..., Any])


def package_options(function: _F) -> _F:
    """Add --language (several times), --config and --output, the folder of artifacts."""
    for option in (
        click.option(
            "--output", default="", metavar="DIR", help="Of the artifacts; dist beside sdk.yaml."
        ),
        click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml."),
        click.option(
            "--language",
            "languages",
            multiple=True,
            metavar="NAME",
            help="Only this target; may be given several times.",
        ),
    ):
        function = option(function)
    return function


def packages_of(languages: tuple[str, ...], config: str, report: Report) -> Config | None:
    """The configuration with the targets that were chosen and are as they were generated; None
    where the report says why there is nothing to go on with."""
    context = click.get_current_context()
    if not config and not os.path.lexists(CONFIG_FILE):
        raise click.UsageError(f"no {CONFIG_FILE}: write one with `sdkwright init DOC`", context)
    try:
        found = configuration(Wanted(config=config), report)
        for language in languages:
            configuration(Wanted(config=config, language=language), report)
    except UsageProblem as problem:
        raise click.UsageError(str(problem), context) from None
    if found is None:
        return None
    targets = tuple(t for t in found.targets if not languages or t.language in languages)
    chosen = replace(found, targets=targets)
    from sdkwright.pipeline.quick import compare_quickly

    compare_quickly(chosen, report)
    return None if report.errors else chosen


def artifacts_folder(output: str, config: Config) -> str:
    """Where artifacts lie: ``dist`` beside the configuration, unless told otherwise."""
    return output or os.path.join(os.path.dirname(config.path), "dist")  # noqa: PTH118, PTH120


def packagings_of(config: Config, report: Report) -> dict[str, str]:
    """By language, the kind of its packages; a language that has none is a finding."""
    from sdkwright.targets import load_target

    found = {target.language: load_target(target.language).packaging for target in config.targets}
    for language, packaging in found.items():
        if not packaging:
            report.add("not-packaged", f"{language}: there is no kind of package for it")
    return {language: packaging for language, packaging in found.items() if packaging}
