"""``sdkwright docs``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for, selection_options
from .console import Console, exit_code
from .options import console, output_options

if TYPE_CHECKING:
    from sdkwright.pipeline.docs import Page

_DEFAULT = "generated/docs"


@click.command("docs")
@click.argument("document", default="", metavar="[DOC]")
@click.option("--language", default="", metavar="NAME", help="Only this target.")
@click.option("--output", default="", metavar="DIR", help=f"Default: {_DEFAULT}.")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@click.option("--lenient", is_flag=True, help="Leave out what cannot be generated.")
@click.option(
    "--code-samples",
    "copy",
    default="",
    metavar="FILE",
    help="Write a copy of the document with x-codeSamples instead.",
)
@selection_options
@output_options
def command(
    document: str, language: str, output: str, config: str, lenient: bool, copy: str
) -> int:
    """Write an HTML page and llms.txt for each SDK, or calls into a copy of the document."""
    out = console()
    report = Report()
    wanted = Wanted(document=document, language=language, config=config, lenient=lenient)
    settings = asked_for(wanted, report)
    if copy and output:
        context = click.get_current_context()
        raise click.UsageError("--code-samples writes one file and takes no --output", context)
    if settings is None:
        out.findings(report)
        return exit_code(report)
    pages = _write(settings, output, copy, report, out)
    out.findings(report, {"files": [asdict(page) for page in pages]})
    for page in pages:
        out.say(f"{page.path}: {page.bytes} bytes{'' if page.changed else ', nothing to change'}")
    return exit_code(report)


def _write(
    settings: Config, output: str, copy: str, report: Report, out: Console
) -> tuple[Page, ...]:
    if copy:
        from sdkwright.pipeline.code_samples import write_code_samples

        written = write_code_samples(settings, copy, report, progress=out.progress)
        return () if written is None else (written,)
    from sdkwright.pipeline.docs import write_site

    return write_site(settings, output or _DEFAULT, report, progress=out.progress)
