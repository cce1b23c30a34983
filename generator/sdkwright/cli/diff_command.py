"""``sdkwright diff``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import click

from sdkwright.diagnostics import Report
from sdkwright.diff.model import Element, Level, Symbols
from sdkwright.pipeline.inputs import Wanted
from sdkwright.pipeline.versions import Described, described

from .arguments import asked_for
from .console import Console, exit_code
from .options import console, output_options


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@click.option(
    "--fail-on",
    type=click.Choice(("breaking", "warning", "none")),
    default="breaking",
    help="What makes the exit code 1; breaking by default.",
)
@output_options
def command(old: str, new: str, config: str, fail_on: str) -> int:
    """Say what changed between OLD and NEW, and for whom."""
    from sdkwright.diff.advice import advise
    from sdkwright.diff.compare import compare
    from sdkwright.diff.judge import Settings, judged
    from sdkwright.diff.outcome import Comparison, Version
    from sdkwright.diff.report.text import to_text

    out, report = console(), Report()
    sides = [_side(document, config, report, out) for document in (old, new)]
    before, after = sides
    if before is None or after is None:
        out.findings(report)
        return exit_code(report)
    languages = tuple(after.symbols)
    settings = Settings(languages=languages, today=datetime.now(tz=UTC).date())
    facts = compare(before.api, after.api)
    changes = judged(facts, settings, (_symbols(before), _symbols(after)))
    versions = before.api.info.version, after.api.info.version
    comparison = Comparison(
        Version(old, before.api.info.title, versions[0], before.sources),
        Version(new, after.api.info.title, versions[1], after.sources),
        tuple(changes),
        advise(changes, versions, dict.fromkeys(languages, "")),
    )
    click.echo(to_text(comparison), nl=False)
    verdict = comparison.verdict
    limit = {"breaking": Level.BREAKING, "warning": Level.WARNING}.get(fail_on)
    return int(verdict is not None and limit is not None and verdict.rank >= limit.rank)


def _side(document: str, config: str, report: Report, out: Console) -> Described | None:
    found = Report()
    asked = asked_for(Wanted(document=document, config=config, lenient=True), found)
    side = (
        None if asked is None else described(replace(asked, document=document), found, out.progress)
    )
    report.sources.update(found.sources)
    if side is None:
        report.extend(found)
    return side


def _symbols(side: Described) -> Callable[[Element], Symbols]:
    def symbols(element: Element) -> Symbols:
        pointer = "" if element.origin is None else element.origin.pointer
        return {name: own[pointer] for name, own in side.symbols.items() if pointer in own}

    return symbols
