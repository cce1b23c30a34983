"""One row of the table of rules."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.diff.model import Direction, Level, Levels

_MARKS = {"B": Level.BREAKING, "W": Level.WARNING, "-": Level.COMPATIBLE}


@dataclass(frozen=True, slots=True)
class Rule:
    """``levels`` are those of http, upgrade and field, each B(reaking), W(arning) or "-"; in
    ``languages`` those of upgrade and field where a language differs.

    ``message`` and ``effect`` are filled with what the fact says: ``{what}`` is its location,
    ``{before}`` and ``{after}`` its values, and whatever ``Fact.said`` has.
    """

    kind: str
    levels: str
    message: str
    effect: str = ""
    direction: Direction = Direction.ANY
    traits: frozenset[str] = frozenset()
    languages: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)

    @property
    def id(self) -> str:
        """The kind with what tells this row from the others of it."""
        way = [] if self.direction is Direction.ANY else [self.direction.value]
        return ":".join((self.kind, *way, *sorted(self.traits)))

    def judged(self) -> Levels:
        http, upgrade, field = (_MARKS[mark] for mark in self.levels.split())
        pairs = {name: text.split() for name, text in self.languages.items()}
        apart = {name: (_MARKS[one], _MARKS[two]) for name, (one, two) in pairs.items()}
        return Levels(http, upgrade, field, apart)


def row(
    kind: str,
    levels: str,
    message: str,
    effect: str = "",
    *traits: str,
    direction: Direction = Direction.ANY,
    **languages: str,
) -> Rule:
    return Rule(kind, levels, message, effect, direction, frozenset(traits), languages)


def sent(kind: str, levels: str, message: str, effect: str = "", *traits: str, **lang: str) -> Rule:
    """A row for what callers send."""
    return row(kind, levels, message, effect, *traits, direction=Direction.REQUEST, **lang)


def received(
    kind: str, levels: str, message: str, effect: str = "", *traits: str, **lang: str
) -> Rule:
    """A row for what the API sends back."""
    return row(kind, levels, message, effect, *traits, direction=Direction.RESPONSE, **lang)
