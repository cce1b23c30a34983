"""Runs all benchmarks, prints the report and writes it: report.md, report.json and report-*.svg.

    run.py [--only PART …] [--documents FILE …] [--sizes SIZE …] [--compare | --render]

``--only`` measures some parts and keeps the others as they were. ``--compare`` writes nothing: it
compares the ratios with those of the last report, and fails where one is more than a fifth higher,
also in the median of three runs of its part.
``--render`` measures nothing.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import chart
import commands
import comparing
import documents
import generation
import growth
import growth_chart
import regressions
import sdk_go
import sdk_php
import sdk_python
import sdk_typescript
from report import markdown, table
from rows import Row, Section

HERE = Path(__file__).parent
REPORT = HERE / "report.json"
SUBTITLE = "Ours divided by the peer's, in one run; logarithmic"
CHARTS: tuple[tuple[str, str, tuple[str, ...], Callable[[Row], bool]], ...] = (
    (
        "report-generation.svg",
        "Generation: CPU time against each peer",
        ("generation", "commands"),
        lambda row: row.unit == "CPU s",
    ),
    (
        "report-sdks.svg",
        "SDKs: what they cost against each peer",
        ("python", "typescript", "go", "php"),
        lambda row: row.unit != "wall s",
    ),
)
GROWTH = "report-growth.svg"
PARTS = ("generation", "commands", "diff", "growth", "python", "typescript", "go", "php")


def main() -> int:
    arguments = _arguments()
    if arguments.render:
        given = json.loads(REPORT.read_text("utf-8"))
        _write(given["head"], regressions.read(REPORT))
        return 0
    parts = arguments.only or PARTS
    measure = partial(_measured, given=arguments.documents, sizes=arguments.sizes)
    if arguments.compare:
        return _compare(parts, measure)
    sections, versions = [], {}
    if arguments.only and REPORT.exists():
        sections = regressions.read(REPORT)
        versions = json.loads(REPORT.read_text("utf-8"))["head"]["versions"]
    # After each section, so that what was measured is there when a run is stopped.
    for section in measure(parts):
        sections = _merged(sections, section)
        _write(_head(versions), sections)
        print("\n".join(table(section)), flush=True)
    return 0


def _compare(parts: Iterable[str], measure: Callable[[Iterable[str]], Iterator[Section]]) -> int:
    """Parts in which something is worse are measured three times."""

    def told(parts: Iterable[str]) -> Iterator[Section]:
        for section in measure(parts):
            print("\n".join(table(section)), flush=True)
            yield section

    old, sections = regressions.read(REPORT), list(told(parts))
    again = regressions.worse_parts(old, sections)
    if again:
        print(f"twice more, since something is worse: {' '.join(again)}", file=sys.stderr)
        sections = regressions.middle(sections, list(told(again)), list(told(again)))
    return regressions.compare(old, sections)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--documents", nargs="*", type=Path, default=[], metavar="FILE")
    sizes = [size for size, _ in documents.SIZES]
    parser.add_argument("--sizes", nargs="+", choices=sizes, default=sizes, metavar="SIZE")
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--render", action="store_true")
    return parser.parse_args()


def _measured(parts: Iterable[str], given: list[Path], sizes: list[str]) -> Iterator[Section]:
    measures: dict[str, Callable[[], Iterator[Section]]] = {
        "generation": lambda: generation.measure(given, sizes),
        "commands": commands.measure,
        "diff": comparing.measure,
        "growth": growth.measure,
        "python": sdk_python.measure,
        "typescript": sdk_typescript.measure,
        "go": sdk_go.measure,
        "php": sdk_php.measure,
    }
    for part in parts:
        load = os.getloadavg()[0]
        for section in measures[part]():
            now = datetime.datetime.now(tz=datetime.UTC).strftime("%Y-%m-%d %H:%M")
            busy = f"load {load:.1f} when it began, {os.getloadavg()[0]:.1f} at the end"
            section.measured = f"{now} UTC, {busy}"
            print(section.title, file=sys.stderr, flush=True)
            yield section
            load = os.getloadavg()[0]


def _merged(old: Sequence[Section], new: Section) -> list[Section]:
    """The new one in the place of that with the same title, or after the others of its part."""
    place = next((i for i, section in enumerate(old) if section.title == new.title), len(old))
    found = [*old[:place], new, *old[place + 1 :]]
    return sorted(found, key=lambda section: PARTS.index(section.part))


def _write(head: dict[str, Any], sections: list[Section]) -> None:
    given = {"head": head, "sections": [section.json() for section in sections]}
    REPORT.write_text(json.dumps(given, indent=1) + "\n", "utf-8")
    pictures = {}
    for name, title, parts, shown in CHARTS:
        found = [section for section in sections if section.part in parts]
        if any(shown(row) for section in found for row in section.rows):
            (HERE / name).write_text(chart.svg(title, SUBTITLE, found, shown), "utf-8")
            pictures[name] = title
    for section in sections:
        if section.series:
            (HERE / GROWTH).write_text(growth_chart.svg(section.series), "utf-8")
            pictures[GROWTH] = growth_chart.TITLE
    (HERE / "report.md").write_text(markdown(head, sections, pictures), "utf-8")


def _head(versions: dict[str, str]) -> dict[str, Any]:
    """``versions`` are those of peers that were measured before."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB"
    versions = {**versions, "Python": platform.python_version()}
    for name, command in (
        ("Node.js", ["node", "--version"]),
        ("Java", ["java", "--version"]),
        ("Go", ["go", "version"]),
        ("PHP", ["php", "--version"]),
    ):
        if shutil.which(command[0]):
            run = subprocess.run(command, check=False, capture_output=True, text=True)
            words = run.stdout.split()
            found = [word.lstrip("vgo") for word in words if word.lstrip("vgo")[:1].isdigit()]
            versions[name] = found[0] if found else "of an unknown version"
    versions |= sdk_python.versions()
    versions |= sdk_typescript.versions()
    date = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    return {"date": date, "machine": machine, "versions": versions}


if __name__ == "__main__":
    sys.exit(main())
