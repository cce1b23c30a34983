"""Which changes an ignore file says to live with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sdkwright.config import IgnoredChange
from sdkwright.diagnostics import Report

from .model import Change


class Ignored:
    """The entries of a file that count on a day. Those that are past theirs are findings, as are,
    in the end, those that fitted nothing."""

    def __init__(self, entries: Sequence[IgnoredChange], today: date, report: Report) -> None:
        self._current: list[IgnoredChange] = []
        self._used: set[int] = set()
        for entry in entries:
            if entry.expires is not None and entry.expires < today:
                day = entry.expires.isoformat()
                report.add(
                    "expired-ignore",
                    f"{_told(entry)}: {day} was the last day, it counts again",
                    entry.origin,
                )
            else:
                self._current.append(entry)

    def marked(self, changes: Iterable[Change]) -> list[Change]:
        """The changes, those with an entry marked with its reason."""
        return [self._marked(change) for change in changes]

    def _marked(self, change: Change) -> Change:
        fitting = [index for index, entry in enumerate(self._current) if _fits(entry, change)]
        self._used.update(fitting)
        return replace(change, ignored=self._current[fitting[0]].reason) if fitting else change

    def tell_unused(self, report: Report) -> None:
        for index, entry in enumerate(self._current):
            if index not in self._used:
                report.add("unused-ignore", f"{_told(entry)}: no such change", entry.origin)


def _fits(entry: IgnoredChange, change: Change) -> bool:
    if entry.fingerprint and entry.fingerprint != change.fingerprint:
        return False
    if entry.kind and entry.kind != change.fact.kind:
        return False
    return not entry.location or _like(entry.location, change.fact.location)


def _like(pattern: str, location: str) -> bool:
    expression = ".*".join(map(re.escape, pattern.split("*")))
    return re.fullmatch(expression, location, re.DOTALL) is not None


def _told(entry: IgnoredChange) -> str:
    return entry.fingerprint or f"{entry.kind} of {entry.location}"
