"""The names that the last run gave: every package remembers its own (docs/names.md)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from sdkwright.config import TargetConfig
from sdkwright.names import NameBook
from sdkwright.render.disk import Disk
from sdkwright.render.manifest import ManifestError
from sdkwright.render.target import Plan


def book_for(chosen: TargetConfig) -> NameBook:
    """What the package of a target remembers; nothing where it cannot be read, which the part that
    compares or writes the package reports."""
    try:
        manifest = Disk(Path(os.path.realpath(chosen.output))).manifest()
    except (ManifestError, OSError):
        return NameBook()
    return NameBook({} if manifest is None else manifest.lock)


def book_for_all(targets: Iterable[TargetConfig]) -> NameBook:
    """What the packages remember together: of the document's own words they say the same, and
    where one was made later than another, the first of them counts."""
    locked: dict[str, dict[str, str]] = {}
    for chosen in targets:
        for scope, names in book_for(chosen).locked.items():
            mine = locked.setdefault(scope, {})
            mine.update({key: name for key, name in names.items() if key not in mine})
    return NameBook(locked)


def remembering(plan: Plan, *books: NameBook) -> Plan:
    """``plan`` with all names that were given for it."""
    lock: dict[str, Mapping[str, str]] = {}
    for book in books:
        lock.update(book.names())
    return replace(plan, lock=lock)
