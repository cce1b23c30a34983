"""The result of a comparison, which the reports print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .advice import Advice
from .model import Axis, Change, Level


@dataclass(frozen=True, slots=True)
class Version:
    """One side: ``label`` is what the user called it; ``title`` and ``version`` are the document's;
    ``sources`` are the texts of its files by the names that origins have."""

    label: str
    title: str
    version: str
    sources: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """``axes`` are those that decide and are shown: one for ``--view http``, all for ``all``."""

    old: Version
    new: Version
    changes: tuple[Change, ...]
    advice: Advice
    axes: tuple[Axis, ...] = tuple(Axis)

    def level(self, change: Change) -> Level:
        """How bad a change is on the axes that count."""
        return max((change.levels.of(axis) for axis in self.axes), key=lambda level: level.rank)

    def at(self, level: Level) -> tuple[Change, ...]:
        """The changes of a level, without those that are ignored."""
        return tuple(c for c in self.changes if self.level(c) is level and not c.ignored)

    @property
    def verdict(self) -> Level | None:
        """The worst level; None where nothing changed."""
        found = [self.level(change) for change in self.changes if not change.ignored]
        return max(found, key=lambda level: level.rank) if found else None
