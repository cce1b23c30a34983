"""The generated Python SDK against Speakeasy's for the same API."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peers import clean, environment, own_sdk
from table import Table

HERE = Path(__file__).parent
ROUNDS = 5


@contextmanager
def server(items: int) -> Iterator[str]:
    command = [sys.executable, str(HERE / "server.py"), str(items)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def probe(python: Path, port: str, calls: int) -> dict[str, float]:
    command = [str(python), str(HERE / "probe.py"), port, str(calls)]
    run = subprocess.run(command, env=clean(), check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(run.stdout)
    return found


def measure() -> list[Table]:
    """One table for lists of 10 items, one for lists of 1,000."""
    subjects = {
        "sdkwright": own_sdk(),
        "Speakeasy": environment("speakeasy", "formance-sdk-python"),
    }
    tables = []
    for items, calls in ((10, 400), (1000, 40)):
        table = Table(f"Python SDK, lists of {items:,} items (CPU ms)", "Speakeasy")
        with server(items) as port:
            for number in range(ROUNDS + 1):
                for name, python in subjects.items():
                    found = probe(python, port, calls)
                    # The first round compiles modules and is not counted.
                    if number:
                        table.add(name, found)
        tables.append(table)
    return tables
