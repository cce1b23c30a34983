"""Generating a Python SDK, against openapi-python-client."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from peers import ROOT, clean, environment
from table import Table

ROUNDS = 5
SPEC = ROOT / "spec" / "orchestration-2.0.yaml"


def cpu(command: list[str], folder: Path) -> float:
    """CPU milliseconds of a command and its children. Raises when it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=clean(), check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def measure() -> list[Table]:
    """Generation, and what starting the program costs."""
    own = str(Path(sys.executable).with_name("sdkwright"))
    peer = str(environment("opc", "openapi-python-client").with_name("openapi-python-client"))
    table = Table("Generation of orchestration 2.0, Python (CPU ms)", "openapi-python-client")
    start = Table("Start-up (CPU ms)", "python -c pass")
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            mine = [own, "generate", str(SPEC), "--language", "python", "--output", "out"]
            theirs = [peer, "generate", "--path", str(SPEC), "--output-path", "peer"]
            cold = cpu(mine, folder)
            table.add("sdkwright", {"cold": cold, "nothing changed": cpu(mine, folder)})
            cost = cpu(theirs, folder)
            shutil.rmtree(folder / "peer")
            table.add(
                "openapi-python-client", {"cold": cost, "nothing changed": cpu(theirs, folder)}
            )
        here = Path(os.curdir)
        start.add("python -c pass", {"start": cpu([sys.executable, "-c", "pass"], here)})
        start.add("sdkwright --help", {"start": cpu([own, "--help"], here)})
    return [table, start]
