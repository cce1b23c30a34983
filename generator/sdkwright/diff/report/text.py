"""For a terminal: the verdict first, then the changes by what they are part of."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diff.model import Change, Level
from sdkwright.diff.outcome import Comparison

_WORDS = {Level.BREAKING: "breaking", Level.WARNING: "warning", Level.COMPATIBLE: "compatible"}


def to_text(comparison: Comparison) -> str:
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    counts = {level: len(comparison.at(level)) for level in reversed(Level)}
    told = ", ".join(f"{count} {_WORDS[level]}" for level, count in counts.items() if count)
    yield f"{comparison.old.label} → {comparison.new.label}: {told or 'nothing changed'}"
    for level in reversed(Level):
        for change in comparison.at(level):
            yield ""
            yield from _change(comparison, change)


def _change(comparison: Comparison, change: Change) -> Iterator[str]:
    levels = change.levels
    yield f"{_WORDS[comparison.level(change)]}: {change.message}"
    yield f"    http {levels.http}, upgrade {levels.upgrade}, field {levels.field}"
    if change.effect:
        yield f"    {change.effect}"
    for element in (change.fact.old, change.fact.new):
        if element is not None and element.origin is not None:
            yield f"    at {element.origin}"
