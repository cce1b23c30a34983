"""The generated PHP SDK against Guzzle, ``json_decode`` and classes that are made by hand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from measuring import ROUNDS
from rows import OURS, Samples, Section
from sdk_python import run_json, server

HERE = Path(__file__).parent
PEER = "Guzzle"


def measure() -> Iterator[Section]:
    """Lists of 10 and of 1,000 items."""
    if shutil.which("php") is None or not Path("/usr/share/php/GuzzleHttp").is_dir():
        note = "There is no `php`, or not Debian's php-guzzlehttp-guzzle: PHP is not measured."
        yield Section("php", "PHP SDK", [], [note])
        return
    for items, calls in ((10, 1000), (1000, 50)):
        samples = Samples()
        with server(items) as port:
            for number in range(ROUNDS + 1):
                for name, subject in ((OURS, "sdk"), (PEER, "guzzle")):
                    command = ["php", str(HERE / "probe.php"), subject, port, str(calls)]
                    found = run_json(command)
                    if number:
                        samples.add(name, found)
        rows = list(samples.rows([(OURS, PEER)], "CPU ms", names=["first call done", "call"]))
        rows += samples.rows([(OURS, PEER)], "MiB", names=["memory at most"])
        yield Section("php", f"PHP SDK, lists of {items:,} items", rows)
