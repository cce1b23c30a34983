"""For the description of a pull request: verdict, counts, then sections that fold."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from sdkwright.diagnostics.excerpt import visible
from sdkwright.diff.model import Axis, Change, Level
from sdkwright.diff.outcome import Comparison

from . import wording
from .brief import sentences
from .groups import SEVERAL, Group, groups, routes

_MARKS = {Level.BREAKING: "🔴", Level.WARNING: "🟡", Level.COMPATIBLE: "🟢", None: "🟢"}
_CODE = re.compile(r"`([^`\n]+)`")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#!|~$&]|^[+-])")
_NUMBERED = re.compile(r"^(\d+)([.)])")
# What GitHub would turn into a mention, a reference or a link, none of which the documents' texts
# are to make. A comment ends the word without being seen.
_LIVE = re.compile(r"@(?=\w)|(?<=\w)://|(?<=www)\.")
_PROSE = "annotation.changed"


def to_markdown(comparison: Comparison) -> str:
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    verdict = wording.verdict(comparison)
    yield f"## {_MARKS[comparison.verdict]} API changes: {verdict}"
    yield ""
    yield escaped(wording.title(comparison))
    if not comparison.changes:
        return
    yield ""
    yield from _counts(comparison)
    yield ""
    for what, step in wording.versions_asked(comparison):
        yield f"- **{escaped(what)}**: {escaped(step)}"
    installed = wording.installed(comparison)
    if installed:
        yield ""
        yield f"> {installed}"
    for number, sentence in enumerate(sentences(comparison)):
        yield from ("",) if number == 0 else ()
        yield f"- {escaped(sentence)}"
    for group in groups(comparison):
        yield from _section(comparison, group)
    yield from _ignored(comparison)


def _counts(comparison: Comparison) -> Iterator[str]:
    counted = [change for change in comparison.changes if not change.ignored]
    yield "| | breaking | warning | compatible |"
    yield "|---|--:|--:|--:|"
    for axis in (*comparison.axes, *(axis for axis in Axis if axis not in comparison.axes)):
        cells = (
            sum(change.levels.of(axis) is level for change in counted) for level in reversed(Level)
        )
        yield f"| {axis.value} | {' | '.join(map(str, cells))} |"


def _section(comparison: Comparison, group: Group) -> Iterator[str]:
    """Sections with something breaking are open."""
    level = comparison.level(group.changes[0])
    yield ""
    yield "<details open>" if level is Level.BREAKING else "<details>"
    heading = html.escape(visible(group.heading))
    yield f"<summary>{_MARKS[level]} <b>{heading}</b> ({len(group.changes)})</summary>"
    yield ""
    if len(group.operations) > 1:
        yield f"Used by {escaped(wording.named(group.operations))}."
        yield ""
    prose = [change for change in group.changes if change.fact.kind == _PROSE]
    for change in group.changes:
        if change.fact.kind != _PROSE:
            yield from _change(comparison, group, change)
    if prose:
        yield f"- {_MARKS[Level.COMPATIBLE]} {wording.prose(len(prose))}"
    yield ""
    yield "</details>"


def _change(comparison: Comparison, group: Group, change: Change) -> Iterator[str]:
    level = comparison.level(change)
    yield f"- {_MARKS[level]} {escaped(change.message)}"
    if group.heading == SEVERAL:
        yield f"  - {escaped(wording.named(routes(comparison, change)))}"
    if level is not Level.COMPATIBLE:
        if change.effect:
            yield f"  - SDKs: {escaped(change.effect)}"
        for line in wording.symbols(change):
            yield f"  - {escaped(line)}"
        told = [wording.axes(comparison, change), *wording.languages(change)]
        yield f"  - {escaped('; '.join(told))}"
    elif change.fact.kind == "endpoint.added":
        for line in wording.symbols(change):
            yield f"  - {escaped(line)}"
    places = wording.places(change)
    yield f"  - {escaped(places) + ' ' if places else ''}<sub>{change.fact.kind}</sub>"


def _ignored(comparison: Comparison) -> Iterator[str]:
    if not comparison.ignored:
        return
    yield ""
    yield "<details>"
    yield f"<summary>Ignored ({len(comparison.ignored)})</summary>"
    yield ""
    for change in comparison.ignored:
        yield f"- {escaped(change.message)}: {escaped(change.ignored)}"
    yield ""
    yield "</details>"


def escaped(text: str) -> str:
    """``text`` as Markdown in one line, of which only code in backticks is more than text."""
    parts = _CODE.split(visible(text))
    return "".join(f"`{part}`" if index % 2 else _plain(part) for index, part in enumerate(parts))


def _plain(text: str) -> str:
    quoted = _NUMBERED.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
    return _LIVE.sub(r"\g<0><!-- -->", quoted)
