"""``sdkwright check``."""

from __future__ import annotations

from dataclasses import asdict

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted
from sdkwright.pipeline.outcome import Checked

from .arguments import asked_for, input_options, selection_options
from .console import Console, exit_code
from .options import console, output_options

_WORDS = {
    "changed-file": "changed",
    "missing-file": "missing",
    "extra-file": "left over",
    "edited-file": "edited",
}
_SHOWN = 40


@click.command("check")
@input_options
@click.option("--quick", is_flag=True, help="Compare digests only; nothing is generated.")
@selection_options
@output_options
def command(
    document: str, language: str, output: str, config: str, lenient: bool, quick: bool
) -> int:
    """Fail when what is committed is not what the document gives. Writes nothing."""
    out = console()
    report = Report()
    wanted = Wanted(
        document=document, language=language, output=output, config=config, lenient=lenient
    )
    settings = asked_for(wanted, report)
    checked = () if settings is None else _check(settings, report, quick, out)
    if out.format == "text":
        out.findings_in_short(_others(report))
        for package in checked:
            _show(package, out)
    else:
        out.findings(report, {"packages": [asdict(package) for package in checked]})
    return exit_code(report)


def _check(settings: Config, report: Report, quick: bool, out: Console) -> tuple[Checked, ...]:
    if quick:
        from sdkwright.pipeline.quick import compare_quickly

        return compare_quickly(settings, report)
    from sdkwright.pipeline.generate import compare

    return compare(settings, report, progress=out.progress)


def _others(report: Report) -> Report:
    """The findings that ``_show`` does not tell in fewer words."""
    rest = Report()
    rest.sources.update(report.sources)
    rest.extend(finding for finding in report if finding.code not in (*_WORDS, "stale-inputs"))
    return rest


def _show(package: Checked, out: Console) -> None:
    if package.fine:
        out.say(f"{package.output}: {package.files} files, all as they should be")
        return
    lines = [f"{package.output} is not what generating gives"]
    lines.extend(f"  {reason}" for reason in package.reasons)
    lines.extend(f"  {_WORDS[code]:<9} {path}" for code, path in package.drift[:_SHOWN])
    if len(package.drift) > _SHOWN:
        lines.append(f"  … and {len(package.drift) - _SHOWN} more")
    if package.diff:
        lines.extend(("", package.diff))
    lines.extend(("", "Run `sdkwright generate` and commit the result."))
    click.echo("\n".join(lines))
