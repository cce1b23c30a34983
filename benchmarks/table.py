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

    def markdown(self) -> Iterator[str]:
        """Lines of a section; after each figure of another subject its ratio to the base."""
        subjects = sorted(next(iter(self._found.values())), key=lambda name: name == self._base)
        yield f"## {self.title}"
        yield ""
        yield "| | " + " | ".join(subjects) + " | ratio |"
        yield "|---" * (len(subjects) + 2) + "|"
        for name, found in self._found.items():
            medians = [median(found[subject]) for subject in subjects]
            ratio = medians[0] / medians[-1]
            cells = " | ".join(f"{value:,.2f}" for value in medians)
            yield f"| {name} | {cells} | {ratio:.2f} |"
        yield ""
