"""``sdkwright templates``."""

from __future__ import annotations

from dataclasses import asdict

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report

from .console import exit_code
from .options import console, output_options

_DEFAULT = "templates"


@click.group("templates")
@output_options
def command() -> None:
    """The templates that SDKs are laid out with, to start your own from."""


@command.command("list")
@click.option("--language", default="", metavar="NAME", help="Only those of this language.")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@output_options
def list_templates(language: str, config: str) -> int:
    """List the built-in templates, their versions, and which of them are replaced."""
    from sdkwright.pipeline.own_templates import listed

    out = console()
    report = Report()
    every = listed(_settings(config, report))
    found = [template for template in every if language in ("", template.area)]
    if not found:
        known = ", ".join(dict.fromkeys(template.area for template in every))
        context = click.get_current_context()
        raise click.UsageError(f"there are no templates of {language!r}; known: {known}", context)
    out.findings(report, {"templates": [asdict(template) for template in found]})
    last = ""
    for template in found:
        if template.area != last:
            last = template.area
            out.say(f"{last}, version {template.version}")
        by = f"  replaced by {template.replaced_by}" if template.replaced_by else ""
        out.say(f"  {template.path}{by}")
    return exit_code(report)


@command.command("copy")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@click.option(
    "--output", default="", metavar="DIR", help="Default: `templates` of sdk.yaml, or templates."
)
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
@output_options
def copy(paths: tuple[str, ...], config: str, output: str, force: bool) -> int:
    """Copy built-in templates, so that you can change them; PATH is as in the list."""
    from sdkwright.pipeline.own_templates import copied, not_there

    out = console()
    report = Report()
    context = click.get_current_context()
    settings = _settings(config, report)
    folder = output or (settings.templates if settings else "") or _DEFAULT
    problem = not_there(paths)
    if problem:
        raise click.UsageError(problem, context)
    try:
        written = () if report.errors else copied(paths, folder, force, report)
    except FileExistsError as error:
        message = f"{error.filename} is there already; --force overwrites it"
        raise click.UsageError(message, context) from None
    out.findings(report, {"files": list(written)})
    for path in written:
        out.say(f"{path}: written")
    if written and (settings is None or not settings.templates):
        out.say(f"`templates: {folder}` in sdk.yaml makes use of what is there")
    return exit_code(report)


def _settings(config: str, report: Report) -> Config | None:
    from sdkwright.pipeline.inputs import own_config

    return own_config(config, report)
