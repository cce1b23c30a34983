"""``sdkwright init``."""

from __future__ import annotations

from pathlib import Path

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import CONFIG_FILE
from sdkwright.pipeline.starter import documents_here, first_config
from sdkwright.targets import TARGETS

from .console import exit_code
from .options import console, output_options


@click.command("init")
@click.argument("document", default="", metavar="[DOC]")
@click.option(
    "--language", "chosen", multiple=True, metavar="NAME", help="A target; default: all there are."
)
@click.option("--config", default=CONFIG_FILE, metavar="FILE", help="Default: sdk.yaml.")
@output_options
def command(document: str, chosen: tuple[str, ...], config: str) -> int:
    """Write an sdk.yaml for DOC, named after its title. An existing file stays as it is."""
    out = console()
    context = click.get_current_context()
    languages = tuple(dict.fromkeys(chosen)) or tuple(sorted(TARGETS))
    for language in languages:
        if language in TARGETS:
            continue
        known = ", ".join(sorted(TARGETS))
        raise click.UsageError(f"there is no target language {language!r}; known: {known}", context)
    if Path(config).exists():
        raise click.UsageError(f"{config} is there already; it was not changed", context)
    document = document or _only_document(context)
    report = Report()
    text = first_config(document, config, languages, report)
    if text is not None:
        try:
            with Path(config).open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            report.add("cannot-write", f"{config}: {error.strerror}")
    out.findings(report)
    if not report.errors:
        listed = ", ".join(languages)
        out.say(f"{config}: written for {document} ({listed}); `sdkwright generate` is next")
    return exit_code(report)


def _only_document(context: click.Context) -> str:
    found = documents_here()
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.UsageError("no OpenAPI document found here: name one", context)
    raise click.UsageError(f"name one of these documents: {', '.join(found)}", context)
