"""``sdkwright import``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.importing import KINDS, Result, UnknownKind, import_from

from .console import Console, exit_code
from .options import console, output_options

_SETTINGS = ("no-counterpart", "tool-setting")


@click.command("import")
@click.argument("words", nargs=-1, required=True, metavar="[KIND] FILE")
@click.option("--output", default="", metavar="FILE", help="Write it there, not to the screen.")
@click.option("--document", default="", metavar="DOC", help="The OpenAPI document.")
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
@output_options
def command(words: tuple[str, ...], output: str, document: str, force: bool) -> int:
    """Turn the configuration of another tool into an sdk.yaml. KIND is stainless, fern or
    speakeasy; without it, the content tells."""
    out = console()
    context = click.get_current_context()
    *kinds, path = words
    if len(kinds) > 1 or (kinds and kinds[0] not in KINDS):
        raise click.UsageError(f"KIND is one of {', '.join(KINDS)}, then FILE", context)
    report = Report()
    try:
        kind = kinds[0] if kinds else ""
        result = import_from(path, kind, output or "sdk.yaml", document, report)
    except UnknownKind as unknown:
        raise click.UsageError(str(unknown), context) from None
    if result is None:
        out.findings(report)
        return exit_code(report)
    if not result.document:
        raise click.UsageError("no document: name the OpenAPI document with --document", context)
    if not output:
        _show(result, report, out)
        return exit_code(report)
    _write(result, report, force, context)
    if out.format != "text":
        out.findings(report, {"files": sorted(result.files)})
        return exit_code(report)
    rest = Report()
    rest.sources.update(report.sources)
    rest.extend(finding for finding in report if finding.code not in _SETTINGS)
    out.findings(rest)
    for file in result.files if not report.errors else ():
        out.say(f"{file}: written, {result.counts[file]}")
    for line in _left(report):
        out.say(line)
    return exit_code(report)


def _left(report: Report) -> Iterator[str]:
    """What was not taken over: a line for what may matter, a count of the rest."""
    matter = [finding for finding in report if finding.code == _SETTINGS[0]]
    own = sum(finding.code == _SETTINGS[1] for finding in report)
    if matter:
        yield f"not taken over, see whether you need it ({len(matter)}):"
        yield from (f"  {finding.origin}: {finding.message}" for finding in matter)
    if own:
        what = "setting is" if own == 1 else "settings are"
        yield f"{own} {what} about that tool alone; --json lists all"


def _show(result: Result, report: Report, out: Console) -> None:
    """The files as one stream of YAML, with the notes as comments, so that it can be piped."""
    if out.format != "text":
        out.findings(report, {"files": dict(result.files)})
        return
    parts = [text if n == 0 else f"# {name}\n{text}" for n, (name, text) in _numbered(result)]
    others = (finding for finding in report if finding.code not in _SETTINGS)
    notes = [f"{finding.origin}: {finding.message}" for finding in others]
    text = "".join(f"# {line}\n" for line in (*notes, *_left(report)))
    click.echo("---\n".join(parts) + text, nl=False)


def _numbered(result: Result) -> list[tuple[int, tuple[str, str]]]:
    return list(enumerate(result.files.items()))


def _write(result: Result, report: Report, force: bool, context: click.Context) -> None:
    there = [name for name in result.files if Path(name).exists()]
    if there and not force:
        raise click.UsageError(f"{there[0]} is there already; --force overwrites it", context)
    for name, text in result.files.items():
        try:
            Path(name).write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            report.add("cannot-write", f"{name}: {error.strerror}")
