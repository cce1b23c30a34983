"""Runs all benchmarks, prints the report and writes it to report.md, report.json and report.svg.

``run.py --compare`` compares the ratios with those of the last report instead, and fails where one
is a fifth higher.
"""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import comparing
import generation
import sdk_go
import sdk_php
import sdk_python
import sdk_typescript
from chart import svg
from table import Table

HERE = Path(__file__).parent
WORSE = 1.2
"""So much higher a ratio is a regression."""


def main() -> int:
    subjects = (generation, comparing, sdk_python, sdk_typescript, sdk_go, sdk_php)
    tables = [table for subject in subjects for table in subject.measure()]
    text = "\n".join(line for table in tables for line in table.markdown())
    if sys.argv[1:] == ["--compare"]:
        print(text)
        return _compare(tables)
    text = f"{_head()}\n{text}".rstrip() + "\n"
    (HERE / "report.md").write_text(text, encoding="utf-8")
    (HERE / "report.svg").write_text(svg(tables), encoding="utf-8")
    ratios = {table.title: table.ratios for table in tables}
    (HERE / "report.json").write_text(json.dumps(ratios, indent=2) + "\n", encoding="utf-8")
    print(text)
    return 0


def _head() -> str:
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    version = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True)
    node = version.stdout.strip().removeprefix("v")
    return (
        f"# Last run\n\n{today}, {machine}, Python {platform.python_version()}, Node.js {node}. "
        "Medians of five, interleaved. ![The ratios as bars](report.svg)\n"
    )


def _compare(tables: Sequence[Table]) -> int:
    """1 where a ratio is higher than it was; figures that are new are left out."""
    last = json.loads((HERE / "report.json").read_text(encoding="utf-8"))
    worse = [
        f"{table.title}, {name}: {last[table.title][name]:.2f} before, {ratio:.2f} now"
        for table in tables
        for name, ratio in table.ratios.items()
        if name in last.get(table.title, {}) and ratio > WORSE * last[table.title][name]
    ]
    for line in worse:
        print(f"worse: {line}", file=sys.stderr)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
