"""``sdkwright release``."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for
from .console import Console, exit_code
from .options import console, output_options_with

if TYPE_CHECKING:
    from .releasing import Planned

FORMATS = ("text", "json", "markdown", "sarif", "github")
_STEPS = ("major", "minor", "patch")
_LABEL = re.compile(r"[A-Za-z][A-Za-z-]*")


@click.command("release")
@click.option("--language", "languages", multiple=True, metavar="NAME", help="Only this target.")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.option("--bump", type=click.Choice(_STEPS), help="This step, whatever the changes ask for.")
@click.option("--pre", default="", metavar="LABEL", help="A pre-release: rc gives 1.2.0-rc.1.")
@click.option("--date", "day", default="", metavar="DAY", help="Of the changelog; today.")
@output_options_with(FORMATS)
def command(
    languages: tuple[str, ...], config: str, dry_run: bool, bump: str | None, pre: str, day: str
) -> int:
    """Set the next version of each package, as its changes ask for, and write its changelog."""
    context = click.get_current_context()
    if pre and not _LABEL.fullmatch(pre):
        raise click.UsageError(f"--pre {pre!r}: say a label of letters, such as rc", context)
    out, report = console(), Report()
    settings = asked_for(Wanted(config=config), report) if config or _is_there() else None
    if settings is None and not report.errors:
        raise click.UsageError("there is no sdk.yaml; `sdkwright init DOC` writes one", context)
    settings = None if settings is None else _of(settings, languages, context)
    if settings is None:
        out.findings(report)
        return exit_code(report)
    from sdkwright.diff.advice import Bump
    from sdkwright.release.plan import Wish

    from .releasing import Planner, perform, told

    wish = Wish(step=Bump(bump) if bump else None, label=pre, date=_day(day, context))
    planned = Planner(settings, wish, report, out.progress).plan()
    entries = told(planned, report)
    due = [one for one in planned if one.release is not None]
    if due and not dry_run and not report.errors:
        perform(settings, due, report, out.progress)
    _print(planned, entries, report, out, is_done=not dry_run and not report.errors)
    return exit_code(report)


def _is_there() -> bool:
    from sdkwright.pipeline.inputs import CONFIG_FILE

    return os.path.lexists(CONFIG_FILE)


def _of(config: Config, languages: tuple[str, ...], context: click.Context) -> Config:
    known = [target.language for target in config.targets]
    for language in languages:
        if language not in known:
            raise click.UsageError(
                f"{config.path} has no target {language!r}, only {', '.join(known)}", context
            )
    targets = (one for one in config.targets if not languages or one.language in languages)
    return replace(config, targets=tuple(targets))


def _day(given: str, context: click.Context) -> str:
    """The day that was given, else that of SOURCE_DATE_EPOCH, else today, in UTC."""
    try:
        if given:
            return date.fromisoformat(given).isoformat()
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError):
        what = f"--date {given!r}" if given else "SOURCE_DATE_EPOCH"
        raise click.UsageError(f"{what} is no day such as 2027-01-31", context) from None
    return now.date().isoformat()


def _print(
    planned: Sequence[Planned],
    entries: Mapping[str, str],
    report: Report,
    out: Console,
    *,
    is_done: bool,
) -> None:
    if out.format == "markdown":
        out.complain(report)
        text = _markdown(planned, entries)
        click.echo(text, nl=False)
        return
    out.findings_in_short(
        report, {"releases": [_data(one, entries, is_done=is_done) for one in planned]}
    )
    if report.errors:
        return
    for one in planned:
        for line in _lines(one):
            out.say(line)
    if planned and not is_done and any(one.release for one in planned):
        out.say("nothing was written: this was a dry run")


def _lines(one: Planned) -> Iterator[str]:
    release = one.release
    if release is None:
        version = "" if one.record is None else one.record.version
        yield f"{one.chosen.language}: nothing changed since {version}"
        return
    came = f"{release.previous} → " if release.previous else ""
    why = "; ".join(release.reasons)
    yield f"{one.chosen.language}: {release.package} {came}{release.version} ({why})"
    if release.falls_short:
        yield f"  the changes ask for a {release.asked.value} version"


def _data(one: Planned, entries: Mapping[str, str], *, is_done: bool) -> dict[str, Any]:
    release = one.release
    whole = {"language": one.chosen.language, "package": one.package, "output": one.chosen.output}
    if release is None:
        version = "" if one.record is None else one.record.version
        return {**whole, "previous": version, "version": version, "released": False}
    return {
        **whole,
        "package": release.package,
        "previous": release.previous,
        "version": release.version,
        "released": is_done,
        "bump": release.step.value,
        "asked": release.asked.value,
        "reasons": list(release.reasons),
        "changelog": entries.get(one.chosen.language, ""),
    }


def _markdown(planned: Sequence[Planned], entries: Mapping[str, str]) -> str:
    """For the description of a pull request."""
    blocks = []
    for one in planned:
        if one.release is not None:
            entry = entries.get(one.chosen.language, "").partition("\n")[2].strip()
            heading = f"## `{one.release.package}` {one.release.version}"
            blocks.append("\n\n".join([heading, *_because(one.release.reasons), entry]))
    return "\n\n".join(blocks) + "\n" if blocks else "Nothing to release.\n"


def _because(reasons: Sequence[str]) -> Iterator[str]:
    from sdkwright.diff.report.markdown import escaped

    if reasons:
        yield escaped(f"{'; '.join(reasons)}.")
