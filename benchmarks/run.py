"""Runs all benchmarks, prints the report and writes it to report.md."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
from pathlib import Path

import comparing
import generation
import sdk_python
import sdk_typescript


def main() -> None:
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    version = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True)
    node = version.stdout.strip().removeprefix("v")
    lines = [
        "# Last run",
        "",
        f"{today}, {machine}, Python {platform.python_version()}, Node.js {node}. "
        "Medians of five, interleaved.",
        "",
    ]
    subjects = (generation, comparing, sdk_python, sdk_typescript)
    for table in (table for subject in subjects for table in subject.measure()):
        lines.extend(table.markdown())
    text = "\n".join(lines).rstrip() + "\n"
    Path(__file__).with_name("report.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
