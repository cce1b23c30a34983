"""For a terminal: the verdict and the version first, then the changes by what they are part of."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diagnostics.excerpt import visible
from sdkwright.diff.model import Change, Level
from sdkwright.diff.outcome import Comparison

from . import wording
from .brief import sentences
from .groups import SEVERAL, Group, groups, routes

_SHADES = {Level.BREAKING: "31", Level.WARNING: "33", Level.COMPATIBLE: "32", None: "32"}
_PROSE = "annotation.changed"
_WIDTH = len("compatible") + 4


def to_text(comparison: Comparison, *, colour: bool = False) -> str:
    return "\n".join(_lines(comparison, _Paint(colour))) + "\n"


class _Paint:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def _lines(comparison: Comparison, paint: _Paint) -> Iterator[str]:
    shade = _SHADES[comparison.verdict]
    yield paint(f"1;{shade}", wording.verdict(comparison).upper())
    yield visible(wording.title(comparison))
    told = wording.counts(comparison)
    if not told:
        return
    yield told
    yield ""
    for what, step in wording.versions_asked(comparison):
        yield visible(f"{what}: {step}")
    installed = wording.installed(comparison)
    if installed:
        yield paint("1", installed)
    for number, sentence in enumerate(sentences(comparison)):
        yield from ("",) if number == 0 else ()
        yield f"- {visible(sentence)}"
    for group in groups(comparison):
        yield ""
        yield from _group(comparison, group, paint)
    yield from _ignored(comparison, paint)


def _group(comparison: Comparison, group: Group, paint: _Paint) -> Iterator[str]:
    used = f", used by {wording.named(group.operations)}" if len(group.operations) > 1 else ""
    yield paint("1", visible(group.heading)) + visible(used)
    prose = [change for change in group.changes if change.fact.kind == _PROSE]
    for change in group.changes:
        if change.fact.kind != _PROSE:
            yield from _change(comparison, group, change, paint)
    if prose:
        yield f"  {paint('32', 'compatible')}  {wording.prose(len(prose))}"


def _change(comparison: Comparison, group: Group, change: Change, paint: _Paint) -> Iterator[str]:
    level = comparison.level(change)
    word = paint(f"1;{_SHADES[level]}", level.value) + " " * (_WIDTH - 2 - len(level.value))
    yield f"  {word}{visible(change.message)}"
    if group.heading == SEVERAL:
        yield " " * _WIDTH + visible(wording.named(routes(comparison, change)))
    for line in _details(comparison, change, level):
        yield " " * _WIDTH + visible(line)
    fact = " ".join(filter(None, (wording.places(change), f"[{change.fact.kind}]")))
    yield " " * _WIDTH + paint("2", visible(fact))


def _details(comparison: Comparison, change: Change, level: Level) -> Iterator[str]:
    if level is Level.COMPATIBLE:
        yield from wording.symbols(change) if change.fact.kind == "endpoint.added" else ()
        return
    if change.effect:
        yield f"SDKs: {change.effect}"
    yield from wording.symbols(change)
    yield wording.axes(comparison, change)
    yield from wording.languages(change)


def _ignored(comparison: Comparison, paint: _Paint) -> Iterator[str]:
    if comparison.ignored:
        yield ""
        yield paint("1", "Ignored")
    for change in comparison.ignored:
        yield f"  {visible(_reasoned(change))}"


def _reasoned(change: Change) -> str:
    return f"{change.message}: {change.ignored}"
