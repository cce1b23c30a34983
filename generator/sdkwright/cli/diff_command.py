"""``sdkwright diff``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.diagnostics import Report
from sdkwright.diff.model import Axis, Level
from sdkwright.pipeline.inputs import UsageProblem

from .console import Console, exit_code
from .options import console, output_options_with

if TYPE_CHECKING:
    from sdkwright.diff.outcome import Comparison, Version
    from sdkwright.pipeline.versions import Compared, Described

FORMATS = ("text", "markdown", "json", "junit", "sarif", "github", "oasdiff", "html")
VIEWS = {"http": (Axis.HTTP,), "sdk": (Axis.UPGRADE, Axis.FIELD), "all": tuple(Axis)}
LIMITS = {"breaking": Level.BREAKING, "warning": Level.WARNING, "none": None}


@dataclass(frozen=True, slots=True)
class _Asked:
    """``levels`` are by kind or rule."""

    named: tuple[str, str]
    config: str
    fail_on: str
    view: str
    ignore: str
    levels: Mapping[str, Level]
    output: str


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml of OLD or NEW.")
@click.option(
    "--fail-on",
    type=click.Choice(tuple(LIMITS)),
    default="breaking",
    help="What makes the exit code 1; breaking by default.",
)
@click.option(
    "--view",
    type=click.Choice(tuple(VIEWS)),
    default="sdk",
    help="Whose view decides: of calls by hand, of users of SDKs, or both; sdk by default.",
)
@click.option("--ignore", default="", metavar="FILE", help="Changes to live with (docs/diff.md).")
@click.option(
    "--level",
    "levels",
    multiple=True,
    metavar="KIND=LEVEL",
    help="Another level for a kind of change, or for one rule of it.",
)
@click.option("--output", default="", metavar="FILE", help="Write it there, not to the screen.")
@output_options_with(FORMATS)
def command(
    old: str,
    new: str,
    config: str,
    fail_on: str,
    view: str,
    ignore: str,
    levels: tuple[str, ...],
    output: str,
) -> int:
    """Say what changed between OLD and NEW, and for whom. Each is a file, - for the standard input,
    REVISION:PATH of git, or a version, such as 1.0, in the name of the document of sdk.yaml."""
    from sdkwright.pipeline.versions import spelled_out

    context = click.get_current_context()
    if old == new == "-":
        raise click.UsageError("the standard input is one document; OLD or NEW is another", context)
    documents, config = spelled_out((old, new), config)
    asked = _Asked(documents, config, fail_on, view, ignore, _levels(levels, context), output)
    out = console()
    try:
        return _run(asked, out)
    except UsageProblem as problem:
        raise click.UsageError(str(problem), context) from None


def _run(asked: _Asked, out: Console) -> int:
    from sdkwright.pipeline.versions import both

    reports = Report(), Report()
    compared = both(asked.named, asked.config, reports, out.progress)
    if compared is None:
        for report in reports:
            out.complain(report)
        # What else is wrong with a document that cannot be compared is no change, either.
        return 2
    for named, report in zip(asked.named, reports, strict=True):
        _tell(named, report, out)
    report = Report()
    comparison = _compared(asked, compared, report)
    out.complain(report)
    if comparison is None:
        return exit_code(report)
    if not _print(comparison, asked.output, out):
        return 2
    return int(any(comparison.fails(change) for change in comparison.changes))


def _compared(asked: _Asked, compared: Compared, report: Report) -> Comparison | None:
    from sdkwright.diff.conclusion import concluded
    from sdkwright.diff.ignored import Ignored
    from sdkwright.diff.judge import Settings
    from sdkwright.diff.outcome import Comparison
    from sdkwright.diff.rules import KINDS
    from sdkwright.diff.symbols import symbols_of
    from sdkwright.pipeline.ignore_file import read_ignored
    from sdkwright.targets import load_target

    before, after = compared.old, compared.new
    targets = compared.config.targets
    today = datetime.now(tz=UTC).date()
    languages = {one.language: load_target(one.language).type_system for one in targets}
    settings = Settings(languages, asked.levels, today)
    entries = read_ignored(asked.ignore, KINDS, report) if asked.ignore else ()
    if entries is None:
        return None
    ignored = Ignored(entries, today, report)
    changes, advice = concluded(
        (before.api, after.api),
        settings,
        (symbols_of(before), symbols_of(after)),
        {target.language: target.version for target in targets},
        ignored,
    )
    ignored.tell_unused(report)
    return Comparison(
        _version(asked.named[0], before),
        _version(asked.named[1], after),
        changes,
        advice,
        VIEWS[asked.view],
        LIMITS[asked.fail_on],
    )


def _print(comparison: Comparison, output: str, out: Console) -> bool:
    """Whether it could be written."""
    text = _formatted(comparison, out, out.colour and not output)
    if not output:
        click.echo(text, nl=False)
        return True
    try:
        Path(output).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        report = Report()
        report.add("cannot-write", f"{output}: {error.strerror}")
        out.complain(report)
        return False
    return True


def _formatted(comparison: Comparison, out: Console, colour: bool) -> str:
    """Modules of formats are imported when they are asked for."""
    match out.format:
        case "json":
            from sdkwright.diff.report.data import to_json as form
        case "markdown":
            from sdkwright.diff.report.markdown import to_markdown as form
        case "junit":
            from sdkwright.diff.report.junit import to_junit as form
        case "sarif":
            from sdkwright.diff.report.sarif import to_sarif as form
        case "github":
            from sdkwright.diff.report.github import to_github as form
        case "html":
            from sdkwright.diff.report.page import to_html as form
        case "oasdiff":
            from sdkwright.diff.report.oasdiff import left_out
            from sdkwright.diff.report.oasdiff import to_oasdiff as form

            count = left_out(comparison)
            if count and not out.quiet:
                what = "change" if count == 1 else "changes"
                click.echo(f"not listed, oasdiff has no rule: {count} {what}", err=True)
        case _:
            from sdkwright.diff.report.text import to_text

            return to_text(comparison, colour=colour)
    return form(comparison)


def _tell(named: str, report: Report, out: Console) -> None:
    """A line about what is wrong with a document; what could not be read of it is not compared."""
    from sdkwright.diagnostics.model import Severity

    count = sum(finding.severity is not Severity.NOTE for finding in report)
    if count and not out.quiet:
        what = "a finding" if count == 1 else f"{count} findings"
        about = "it is about" if count == 1 else "they are about"
        click.echo(
            f"{named}: {what}; what {about} may not be compared, `sdkwright validate` lists them",
            err=True,
        )


def _levels(given: tuple[str, ...], context: click.Context) -> dict[str, Level]:
    from difflib import get_close_matches

    from sdkwright.diff.rules import KINDS, RULES

    known = {*KINDS, *(rule.id for rule in RULES)}
    found = {}
    for text in given:
        name, equals, level = text.partition("=")
        if not equals or level not in set(Level):
            levels = ", ".join(Level)
            raise click.UsageError(f"--level {text!r}: say KIND=LEVEL, one of {levels}", context)
        if name not in known:
            near = get_close_matches(name, sorted(known), n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise click.UsageError(f"there is no kind of change {name!r}{hint}", context)
        found[name] = Level(level)
    return found


def _version(named: str, side: Described) -> Version:
    from sdkwright.diff.outcome import Version, routes_of, webhooks_of

    api = side.api
    return Version(
        label=named,
        title=api.info.title,
        version=api.info.version,
        sources=side.sources,
        revision=side.revision,
        routes=routes_of(api),
        webhooks=webhooks_of(api),
    )
