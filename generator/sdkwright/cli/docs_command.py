"""``sdkwright docs``."""

from __future__ import annotations

from dataclasses import asdict

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for
from .console import exit_code
from .options import console, output_options

_DEFAULT = "generated/docs"


@click.command("docs")
@click.argument("document", default="", metavar="[DOC]")
@click.option("--language", default="", metavar="NAME", help="Only this target.")
@click.option("--output", default="", metavar="DIR", help=f"Default: {_DEFAULT}.")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@click.option("--lenient", is_flag=True, help="Leave out what cannot be generated.")
@output_options
def command(document: str, language: str, output: str, config: str, lenient: bool) -> int:
    """Write an HTML page and llms.txt for each SDK."""
    out = console()
    report = Report()
    wanted = Wanted(document=document, language=language, config=config, lenient=lenient)
    settings = asked_for(wanted, report)
    if settings is None:
        out.findings(report)
        return exit_code(report)
    from sdkwright.pipeline.docs import write_site

    pages = write_site(settings, output or _DEFAULT, report, progress=out.progress)
    out.findings(report, {"files": [asdict(page) for page in pages]})
    for page in pages:
        out.say(f"{page.path}: {page.bytes} bytes{'' if page.changed else ', nothing to change'}")
    return exit_code(report)
