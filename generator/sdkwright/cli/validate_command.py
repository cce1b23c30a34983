"""``sdkwright validate``."""

from __future__ import annotations

from dataclasses import replace

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for, selection_options
from .console import exit_code
from .options import console, output_options


@click.command("validate")
@click.argument("documents", nargs=-1, metavar="[DOC]...")
@click.option("--language", default="", metavar="NAME", help="Whether it suits this language, too.")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@selection_options
@output_options
def command(documents: tuple[str, ...], language: str, config: str) -> int:
    """List what is wrong with documents; without DOC, with the one of sdk.yaml and its SDKs."""
    out = console()
    report = Report()
    settings = []
    for document in documents:
        # Without a language, what is asked is whether the document is fit for any SDK.
        one = asked_for(Wanted(document=document, language=language, config=config), report)
        if one is not None:
            settings.append(one if language or config else replace(one, targets=()))
    if not documents:
        found = asked_for(Wanted(language=language, config=config), report)
        settings = [] if found is None else [found]
    from sdkwright.pipeline.generate import validate

    for one in settings:
        validate(one, report, out.progress)
    out.findings(report, {"documents": [one.document for one in settings]})
    if not len(report):
        for one in settings:
            out.say(f"{one.document}: no findings")
    return exit_code(report)
