"""Figures of several subjects, reduced to medians and their ratios to one of them."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median


class Table:
    """``base`` is the subject that ratios refer to."""

    def __init__(self, title: str, base: str) -> None:
        self.title = title
        self._base = base
        self._found: dict[str, dict[str, list[float]]] = {}

    def add(self, subject: str, figures: dict[str, float]) -> None:
        for name, value in figures.items():
            self._found.setdefault(name, {}).setdefault(subject, []).append(value)

    @property
    def ratios(self) -> dict[str, float]:
        """Each figure of the first subject to that of the base."""
        return {name: medians[0] / medians[-1] for name, medians in self._medians().items()}

    @property
    def subjects(self) -> list[str]:
        """The base is the last."""
        return sorted(next(iter(self._found.values())), key=lambda name: name == self._base)

    def _medians(self) -> dict[str, list[float]]:
        return {
            name: [median(found[subject]) for subject in self.subjects]
            for name, found in self._found.items()
        }

    def markdown(self) -> Iterator[str]:
        """Lines of a section; after each figure of another subject its ratio to the base."""
        yield f"## {self.title}"
        yield ""
        yield "| | " + " | ".join(self.subjects) + " | ratio |"
        yield "|---" * (len(self.subjects) + 2) + "|"
        for name, medians in self._medians().items():
            cells = " | ".join(f"{value:,.2f}" for value in medians)
            yield f"| {name} | {cells} | {self.ratios[name]:.2f} |"
        yield ""
