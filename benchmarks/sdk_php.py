"""The generated PHP SDK against Guzzle, ``json_decode`` and classes that are made by hand."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from sdk_python import server
from table import Table

HERE = Path(__file__).parent
ROUNDS = 5


def measure() -> list[Table]:
    """None where there is no PHP, or no Guzzle in Debian's place."""
    if shutil.which("php") is None or not Path("/usr/share/php/GuzzleHttp").is_dir():
        print("PHP or Debian's php-guzzlehttp-guzzle is not installed: the SDK is not measured")
        return []
    tables = []
    for items, calls in ((10, 1000), (1000, 50)):
        table = Table(f"PHP SDK, lists of {items:,} items (CPU ms)", "Guzzle")
        with server(items) as port:
            for number in range(ROUNDS + 1):
                for name, subject in (("sdkwright", "sdk"), ("Guzzle", "guzzle")):
                    command = ["php", str(HERE / "probe.php"), subject, port, str(calls)]
                    run = subprocess.run(command, check=True, capture_output=True, text=True)
                    if number:
                        table.add(name, json.loads(run.stdout))
        tables.append(table)
    return tables


if __name__ == "__main__":
    for found in measure():
        print("\n".join(found.markdown()))
