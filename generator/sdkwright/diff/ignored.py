"""Which changes an ignore file says to live with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sdkwright.config import IgnoredChange
from sdkwright.diagnostics import Report

from .model import Change


def without_ignored(
    changes: Iterable[Change], entries: Sequence[IgnoredChange], today: date, report: Report
) -> list[Change]:
    """The changes, those with an entry marked with its reason. Entries that are past their day or
    fit nothing are findings."""
    current = []
    for entry in entries:
        if entry.expires is not None and entry.expires < today:
            day = entry.expires.isoformat()
            report.add("expired-ignore", f"{_told(entry)}: counts again since {day}", entry.origin)
        else:
            current.append(entry)
    used: set[int] = set()
    found = [_marked(change, current, used) for change in changes]
    for index, entry in enumerate(current):
        if index not in used:
            report.add("unused-ignore", f"{_told(entry)}: no such change", entry.origin)
    return found


def _marked(change: Change, entries: Sequence[IgnoredChange], used: set[int]) -> Change:
    fitting = [index for index, entry in enumerate(entries) if _fits(entry, change)]
    used.update(fitting)
    return replace(change, ignored=entries[fitting[0]].reason) if fitting else change


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
