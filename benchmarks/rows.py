"""Figures of ours next to those of peers, reduced to medians and ratios."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

OURS = "sdkwright"


@dataclass(frozen=True)
class Row:
    """One ratio. ``name`` is what was measured, ``subject`` which of ours; ``runs`` how often the
    one of both was measured that was measured less; ``target`` the highest ratio we want."""

    name: str
    unit: str
    subject: str
    ours: float
    peer: str
    theirs: float
    runs: int
    target: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    @property
    def met(self) -> bool:
        """As the ratio is printed, with two digits."""
        return self.target is None or round(self.ratio, 2 if self.ratio > 0.1 else 3) <= self.target

    @property
    def key(self) -> str:
        return f"{self.name} ({self.unit}), {self.subject} / {self.peer}"


@dataclass
class Section:
    """A table of the report. ``part`` is the word with which ``--only`` names it; ``notes`` say
    what was not measured, and why; ``series`` are the points of a chart."""

    part: str
    title: str
    rows: list[Row]
    notes: list[str] = field(default_factory=list)
    series: list[dict[str, Any]] = field(default_factory=list)
    measured: str = ""
    """Date, time and how busy the machine was, before and after."""

    def json(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def of_json(given: dict[str, Any]) -> Section:
        return Section(**{**given, "rows": [Row(**row) for row in given["rows"]]})


class Samples:
    """What was measured of several subjects in turn."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, list[float]]] = {}

    def add(self, subject: str, figures: Mapping[str, float]) -> None:
        """``figures`` by their names."""
        for name, value in figures.items():
            self._found.setdefault(name, {}).setdefault(subject, []).append(value)

    def median(self, subject: str, name: str) -> float:
        return median(self._found[name][subject])

    def rows(
        self,
        pairs: Iterable[tuple[str, str]],
        unit: str,
        targets: Mapping[str, float | None] | None = None,
        names: Iterable[str] | None = None,
    ) -> Iterator[Row]:
        """A row for each figure that both of a pair — one of ours, a peer — have."""
        kept = list(pairs)
        for name in self._found if names is None else names:
            for subject, peer in kept:
                found = self._found.get(name, {})
                if subject in found and peer in found:
                    runs = min(len(found[subject]), len(found[peer]))
                    ours, theirs = median(found[subject]), median(found[peer])
                    target = (targets or {}).get(name)
                    yield Row(name, unit, subject, ours, peer, theirs, runs, target)


LIMIT = "the target, "


def against_limit(row: Row, name: str, limit: float) -> Row:
    """A row whose peer is a target that is no ratio to somebody, such as 0.3 seconds."""
    peer = f"{LIMIT}{limit:g} {row.unit}"
    return Row(name, row.unit, row.subject, row.ours, peer, limit, row.runs, 1.0)
