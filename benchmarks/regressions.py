"""Compares reports: which ratios are worse, new, or no longer measured.

    python benchmarks/regressions.py OLD.json NEW.json [AGAIN.json …]

The exit code is 1 where a ratio is more than a fifth higher than it was; of what was measured
several times the median counts. Wall time is not compared: on a machine that does other work, too,
it says nothing.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from rows import Row, Section

WORSE = 1.2
"""So much higher a ratio is a regression."""
_NOT_COMPARED = ("wall s",)


def read(path: Path) -> list[Section]:
    """The sections of a report."""
    given = json.loads(path.read_text("utf-8"))
    return [Section.of_json(section) for section in given["sections"]]


def middle(first: Sequence[Section], *more: Sequence[Section]) -> list[Section]:
    """The sections of the first run; of each ratio the median of the runs that have it."""
    found: dict[tuple[str, str], list[Row]] = {}
    for sections in (first, *more):
        for section in sections:
            for row in section.rows:
                found.setdefault((section.title, row.key), []).append(row)

    def median(title: str, row: Row) -> Row:
        ordered = sorted(found[title, row.key], key=lambda row: row.ratio)
        return ordered[(len(ordered) - 1) // 2]

    return [
        replace(section, rows=[median(section.title, row) for row in section.rows])
        for section in first
    ]


def worse_parts(old: Sequence[Section], new: Sequence[Section]) -> list[str]:
    """The parts of the benchmarks in which a ratio is worse."""
    worse = (section.part for section in new if findings(old, [section])[0])
    return list(dict.fromkeys(worse))


def findings(old: Sequence[Section], new: Sequence[Section]) -> tuple[list[str], list[str]]:
    """What is worse; and what is only told. Parts that were not measured anew are left out."""
    parts = {section.part for section in new}
    before = dict(_ratios(section for section in old if section.part in parts))
    now = dict(_ratios(new))
    worse = [
        f"worse: {name}: {before[name].ratio:.3g} before, {row.ratio:.3g} now"
        for name, row in now.items()
        if name in before and row.ratio > WORSE * before[name].ratio
    ]
    told = [f"new: {name}" for name in now if name not in before]
    told += [f"no longer measured: {name}" for name in before if name not in now]
    return worse, told


def _ratios(sections: Iterator[Section] | Sequence[Section]) -> Iterator[tuple[str, Row]]:
    for section in sections:
        for row in section.rows:
            if row.unit not in _NOT_COMPARED:
                yield f"{section.title}: {row.key}", row


def compare(old: Sequence[Section], new: Sequence[Section]) -> int:
    """Prints what it finds. 1 where something is worse."""
    worse, told = findings(old, new)
    for line in told:
        print(line)
    for line in worse:
        print(line, file=sys.stderr)
    if not worse:
        print("No ratio is more than a fifth worse than in the last report.")
    return 1 if worse else 0


if __name__ == "__main__":
    before, *runs = (read(Path(name)) for name in sys.argv[1:])
    sys.exit(compare(before, middle(*runs)))
