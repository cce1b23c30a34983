"""``sdkwright explain``."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from sdkwright.diagnostics import Report
from sdkwright.diagnostics.codes import CODES, Code
from sdkwright.pipeline.inputs import Wanted

from .arguments import asked_for
from .console import exit_code
from .options import console, output_options

if TYPE_CHECKING:
    from sdkwright.pipeline.name_facts import Named


@click.command("explain")
@click.argument("code", default="", metavar="[CODE|DOC]")
@click.option("--name", default="", metavar="NAME", help="Say what decided this name, in DOC.")
@click.option("--config", default="", metavar="FILE", help="Default: sdk.yaml, if any.")
@click.option("--language", default="", metavar="NAME", help="With --name: only this target.")
@output_options
def command(code: str, name: str, config: str, language: str) -> int:
    """Say what CODE means and what to do; without one, list all codes. CODE may be a kind of change
    that `sdkwright diff` finds. Or say what decided a name."""
    if name:
        return _explain_name(name, Wanted(document=code, config=config, language=language))
    as_json = console().format == "json"
    from . import change_kinds

    if not code:
        whole = [*map(asdict, _all()), *map(change_kinds.data, change_kinds.kinds())]
        click.echo(json.dumps(whole, indent=2) if as_json else _list())
        return 0
    if code.lower() in change_kinds.kinds():
        kind = code.lower()
        told = json.dumps(change_kinds.data(kind), indent=2) if as_json else change_kinds.page(kind)
        click.echo(told)
        return 0
    found = CODES.get(code.lower())
    if found is None:
        near = get_close_matches(code.lower(), (*CODES, *change_kinds.kinds()), n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise click.UsageError(f"there is no code {code!r}{hint}", click.get_current_context())
    click.echo(json.dumps(asdict(found), indent=2) if as_json else _page(found))
    return 0


def _explain_name(name: str, wanted: Wanted) -> int:
    from sdkwright.pipeline.generate import explain_name

    out = console()
    report = Report()
    settings = asked_for(wanted, report)
    found = () if settings is None else explain_name(settings, name, report, out.progress)
    if report.errors:
        out.findings(report)
        return exit_code(report)
    if out.format == "json":
        click.echo(json.dumps([asdict(one) for one in found], indent=2))
    elif found:
        click.echo("\n\n".join("\n".join(_told(one)) for one in found))
    else:
        click.echo(f"nothing is called {name!r}, in the document or in a language")
    return 0 if found else 1


def _told(one: Named) -> Iterator[str]:
    yield f"{one.kind} {one.id}"
    if one.line:
        yield f"  written   {one.file}:{one.line}:{one.column} ({one.pointer})"
    yield f"  named by  {one.decided_by}"
    for fact in one.names:
        kept = ", as in the last run" if fact.remembered and fact.refused else ""
        yield f"  {fact.language or 'all':<10}  {fact.role:<10}  {fact.name}{kept}"
        for wish, holder in fact.refused:
            reason = f"claimed by {holder}" if holder else "reserved"
            yield f"  {'':<10}  {'':<10}  not {wish}: {reason}"


def _all() -> list[Code]:
    return sorted(CODES.values(), key=lambda code: (code.area, code.code))


def _list() -> str:
    width = max(map(len, CODES))
    lines: list[str] = []
    area = ""
    for code in _all():
        if code.area != area:
            area = code.area
            lines.extend(("", area) if lines else (area,))
        lines.append(f"  {code.code:<{width}}  {code.title}")
    from . import change_kinds

    lines.extend(("", "kinds of changes", *(f"  {kind}" for kind in change_kinds.kinds())))
    return "\n".join(lines)


def _page(code: Code) -> str:
    why = textwrap.fill(code.why, 88)
    advice = textwrap.fill(code.advice, 88)
    return f"{code.code} ({code.severity}): {code.title}\n\n{why}\n\nWhat to do: {advice}"
