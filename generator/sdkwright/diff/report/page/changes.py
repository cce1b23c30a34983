"""Changes by what they are part of, as in the text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.diff.model import Axis, Change
from sdkwright.diff.outcome import Comparison
from sdkwright.diff.report import wording
from sdkwright.diff.report.groups import Group, routes

from .markup import coded, text
from .source import Sources

_PROSE = "annotation.changed"
_LISTED = 20
"""So many operations are listed; of more, it is said how many."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``anchor`` is the change's address in the page: its fingerprint."""

    change: Change
    anchor: str


def group_html(
    comparison: Comparison,
    group: Group,
    number: int,
    entries: Mapping[int, Entry],
    sources: Sources,
) -> Iterator[str]:
    yield f'<section class="group" aria-labelledby="g{number}">'
    yield f'<h2 id="g{number}">{text(group.heading)}</h2>'
    if len(group.operations) > 1:
        yield from _operations(list(group.operations))
    prose = [change for change in group.changes if change.fact.kind == _PROSE]
    for change in group.changes:
        if change.fact.kind != _PROSE:
            yield from _change(comparison, group, entries[id(change)], sources)
    if prose:
        told = wording.prose(len(prose))
        yield f'<details class="prose"><summary>{text(told[:1].upper() + told[1:])}</summary>'
        for change in prose:
            yield from _change(comparison, group, entries[id(change)], sources)
        yield "</details>"
    yield "</section>"


def _change(comparison: Comparison, group: Group, entry: Entry, sources: Sources) -> Iterator[str]:
    change, anchor = entry.change, entry.anchor
    level, levels = comparison.level(change).value, change.levels
    axes = " ".join(f'data-{axis.value}="{levels.of(axis).value}"' for axis in Axis)
    kind = text(change.fact.kind)
    yield f'<article id="{anchor}" class="{level}" tabindex="-1" data-level="{level}" {axes} '
    yield f'data-kind="{kind}"><h3><b>{level}</b> {coded(change.message)} '
    yield f'<a class="link" href="#{anchor}" aria-label="Link to this change">#</a></h3>'
    if change.effect:
        yield f'<p class="effect">SDKs: {coded(change.effect)}</p>'
    for line in wording.symbols(change):
        names, _, languages = line.rpartition(" (")
        before, _, after = names.partition(" → ")
        arrow = f" → <code>{text(after)}</code>" if after else ""
        yield f'<p class="symbol"><code>{text(before)}</code>{arrow} <small>{text(languages[:-1])}'
        yield "</small></p>"
    yield from _levels(change, kind)
    all_ = list(routes(comparison, change))
    if all_ and all_ != list(group.operations) and group.heading not in _headings(change, all_):
        yield from _operations(all_)
    yield from sources.side_by_side(change)
    yield "</article>"


def _headings(change: Change, all_: list[str]) -> set[str]:
    """Of a group that is one operation, which need not be said again."""
    return {f"{all_[0]} ({change.fact.operations[0]})"} if len(all_) == 1 else set()


def _levels(change: Change, kind: str) -> Iterator[str]:
    yield '<p class="levels">'
    for axis in Axis:
        level = change.levels.of(axis).value
        yield f'<span class="{level}">{axis.value} {level}</span> '
    for line in wording.languages(change):
        yield f"<span>{text(line)}</span> "
    yield f"<code>{kind}</code></p>"


def _operations(all_: list[str]) -> Iterator[str]:
    if len(all_) <= wording.NAMED:
        yield f'<p class="used">Used by {", ".join(text(route) for route in all_)}</p>'
        return
    yield f'<details class="used"><summary>Used by {len(all_)} operations</summary><ul>'
    for route in all_[:_LISTED]:
        yield f"<li>{text(route)}</li>"
    if len(all_) > _LISTED:
        yield f"<li>and {len(all_) - _LISTED} more</li>"
    yield "</ul></details>"
