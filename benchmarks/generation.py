"""Generating SDKs, against a peer for each language."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from node import project
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


def _generate(language: str) -> list[str]:
    own = str(Path(sys.executable).with_name("sdkwright"))
    return [own, "generate", str(SPEC), "--language", language, "--output", "out"]


def _against(language: str, peer: str, theirs: list[str]) -> Table:
    """Both from nothing, and again over what they wrote."""
    table = Table(f"Generation of orchestration 2.0, {language.title()} (CPU ms)", peer)
    mine = _generate(language)
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            cold = cpu(mine, folder)
            table.add("sdkwright", {"cold": cold, "nothing changed": cpu(mine, folder)})
            cost = cpu(theirs, folder)
            shutil.rmtree(folder / "peer")
            table.add(peer, {"cold": cost, "nothing changed": cpu(theirs, folder)})
    return table


def measure() -> list[Table]:
    """Generation, and what starting the program costs."""
    opc = environment("opc", "openapi-python-client").with_name("openapi-python-client")
    # TypeScript 7 has no programming interface that hey-api could use.
    hey = project("hey-api", "@hey-api/openapi-ts", "typescript@5")
    tables = [
        _against(
            "python",
            "openapi-python-client",
            [str(opc), "generate", "--path", str(SPEC), "--output-path", "peer"],
        ),
        _against(
            "typescript",
            "hey-api",
            [str(hey / "node_modules/.bin/openapi-ts"), "-i", str(SPEC), "-o", "peer"],
        ),
    ]
    start = Table("Start-up (CPU ms)", "python -c pass")
    own = str(Path(sys.executable).with_name("sdkwright"))
    for _ in range(ROUNDS):
        here = Path(os.curdir)
        start.add("python -c pass", {"start": cpu([sys.executable, "-c", "pass"], here)})
        start.add("sdkwright --help", {"start": cpu([own, "--help"], here)})
    return [*tables, start]
