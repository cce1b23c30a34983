"""``sdkwright generate``."""

from __future__ import annotations

import signal
from dataclasses import asdict
from types import FrameType

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for, input_options, selection_options
from .console import exit_code
from .options import console, output_options


@click.command("generate")
@input_options
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@selection_options
@output_options
def command(
    document: str, language: str, output: str, config: str, lenient: bool, force: bool
) -> int:
    """Write the SDKs that sdk.yaml asks for, or one for DOC without a configuration file."""
    out = console()
    report = Report()
    wanted = Wanted(
        document=document, language=language, output=output, config=config, lenient=lenient
    )
    settings = asked_for(wanted, report)
    if settings is None:
        out.findings(report)
        return exit_code(report)
    from sdkwright.pipeline.unchanged import remember, unchanged

    signal.signal(signal.SIGTERM, _stop)
    written = None if force else unchanged(settings, report)
    if written is None:
        from sdkwright.pipeline.generate import generate

        written = generate(settings, report, force=force, progress=out.progress)
        if written:
            remember(settings, report)
    out.findings_in_short(report, {"packages": [asdict(package) for package in written]})
    for package in written:
        done = [f"{package.written} written" if package.written else ""]
        done.append(f"{package.removed} removed" if package.removed else "")
        what = ", ".join(filter(None, done)) or "nothing to change"
        out.say(f"{package.output}: {package.files} files, {what}")
    return exit_code(report)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """Ending as Ctrl-C does, so that what was there is put back."""
    raise KeyboardInterrupt
