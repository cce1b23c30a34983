"""The generated Go SDK against ``net/http`` with ``encoding/json``, as one writes it by hand."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from measuring import ROUNDS
from peers import FOLDER, ROOT, clean
from rows import OURS, Samples, Section
from sdk_python import run_json, server

HERE = Path(__file__).parent
PEER = "net/http"
_ROUNDS = 5 * ROUNDS
"""A first call takes a millisecond: medians of five of those differ by a fifth."""
_MODULE = "github.com/formancehq/formance-sdk-go/v3"


def measure() -> Iterator[Section]:
    """Lists of 10 and of 1,000 items."""
    if shutil.which("go") is None:
        yield Section("go", "Go SDK", [], ["There is no `go`: the Go SDK is not measured."])
        return
    program = str(_built())
    for items, calls in ((10, 4000), (1000, 200)):
        samples = Samples()
        with server(items) as port:
            for number in range(_ROUNDS + 1):
                for name, subject in ((OURS, "sdk"), (PEER, "http")):
                    found = run_json([program, subject, port, str(calls)])
                    if number:
                        samples.add(name, found)
        rows = list(samples.rows([(OURS, PEER)], "CPU ms"))
        yield Section("go", f"Go SDK, lists of {items:,} items", rows)


def _built() -> Path:
    folder = FOLDER / "own-go"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "probe.go", folder / "main.go")
    sdk = ROOT / "generated" / "go"
    (folder / "go.mod").write_text(
        f"module probe\n\ngo 1.23\n\nrequire {_MODULE} v3.0.0\n\nreplace {_MODULE} => {sdk}\n"
    )
    subprocess.run(["go", "build", "-o", "probe", "."], cwd=folder, env=clean(), check=True)
    return folder / "probe"
