"""``sdkwright explain``."""

from __future__ import annotations

import json
import textwrap
from dataclasses import asdict
from difflib import get_close_matches

import click

from sdkwright.diagnostics.codes import CODES, Code

from .options import console, output_options


@click.command("explain")
@click.argument("code", default="", metavar="[CODE]")
@output_options
def command(code: str) -> int:
    """Say what CODE means and what to do; without one, list all codes."""
    as_json = console().format == "json"
    if not code:
        click.echo(json.dumps([asdict(c) for c in _all()], indent=2) if as_json else _list())
        return 0
    found = CODES.get(code.lower())
    if found is None:
        near = get_close_matches(code.lower(), CODES, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise click.UsageError(f"there is no code {code!r}{hint}", click.get_current_context())
    click.echo(json.dumps(asdict(found), indent=2) if as_json else _page(found))
    return 0


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
    return "\n".join(lines)


def _page(code: Code) -> str:
    why = textwrap.fill(code.why, 88)
    advice = textwrap.fill(code.advice, 88)
    return f"{code.code} ({code.severity}): {code.title}\n\n{why}\n\nWhat to do: {advice}"
