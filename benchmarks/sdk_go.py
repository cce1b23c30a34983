"""The generated Go SDK against ``net/http`` with ``encoding/json``, as one writes it by hand."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from peers import FOLDER, ROOT, clean
from sdk_python import server
from table import Table

HERE = Path(__file__).parent
ROUNDS = 5
_MODULE = "github.com/formancehq/formance-sdk-go/v3"


def measure() -> list[Table]:
    """None where there is no Go."""
    if shutil.which("go") is None:
        print("Go is not installed: its SDK is not measured")
        return []
    program = _built()
    tables = []
    for items, calls in ((10, 4000), (1000, 200)):
        table = Table(f"Go SDK, lists of {items:,} items (CPU ms)", "net/http")
        with server(items) as port:
            for number in range(ROUNDS + 1):
                for name, subject in (("sdkwright", "sdk"), ("net/http", "http")):
                    command = [str(program), subject, port, str(calls)]
                    run = subprocess.run(command, check=True, capture_output=True, text=True)
                    if number:
                        table.add(name, json.loads(run.stdout))
        tables.append(table)
    return tables


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


if __name__ == "__main__":
    for found in measure():
        print("\n".join(found.markdown()))
