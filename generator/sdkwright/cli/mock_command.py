"""``sdkwright mock``."""

from __future__ import annotations

import gc
import sys

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for
from .console import exit_code
from .options import console, output_options


@click.command("mock")
@click.argument("document", default="", metavar="[DOC]")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0: one that is free.")
@output_options
def command(document: str, port: int) -> int:
    """Serve the API of DOC on 127.0.0.1 until it is interrupted."""
    out = console()
    report = Report()
    if not document:
        settings = asked_for(Wanted(), report)
        if settings is None:
            out.findings(report)
            return exit_code(report)
        document = settings.document
    from sdkwright.mock import serve

    gc.enable()  # Requests leave garbage as long as they come.
    try:
        code = serve(document, port, report=report, out=sys.stdout)
    except OSError as error:
        raise click.ClickException(f"cannot listen on port {port}: {error.strerror}") from None
    if code:
        out.findings(report)
    sys.stdout.flush()
    return code
