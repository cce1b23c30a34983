"""Comparing two versions of a large document, against oasdiff: it judges HTTP alone, we SDKs too.

    .venv/bin/python benchmarks/comparing.py [OLD NEW]

Without documents it is that of this repository, multiplied to 10 MB, and a copy with changes.
"""

from __future__ import annotations

import copy
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml
from growth import DOCUMENT, METHODS, multiplied
from peers import clean
from table import Table

ROUNDS = 5
MEGABYTES = 10
EVERY = 40
"""One operation of so many, and one schema, is another in the new version."""


def changed(document: Any) -> Any:
    """The document with parameters added, operations removed and deprecated, properties retyped."""
    new = copy.deepcopy(document)
    routes = [(p, m) for p, item in new["paths"].items() for m in METHODS if m in item]
    for number, (path, method) in enumerate(routes[::EVERY]):
        operation = new["paths"][path][method]
        match number % 3:
            case 0:
                del new["paths"][path][method]
            case 1:
                operation["deprecated"] = True
            case _:
                added = {"name": "added", "in": "query", "schema": {"type": "string"}}
                operation.setdefault("parameters", []).append(added)
    for schema in list(new["components"]["schemas"].values())[::EVERY]:
        for name in list(schema.get("properties", {}))[:1]:
            schema["properties"][name] = {"type": "boolean"}
    return new


def _cost(command: list[str], folder: Path) -> dict[str, float]:
    """Seconds of a command and its children: on the clock, and of processors.

    Raises where it says that it could not do its work."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=clean(), check=False, capture_output=True)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1) or not done.stdout:
        raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace')[:500]}")
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return {"seconds": wall, "CPU seconds": cpu}


def _compared(old: Path, new: Path, folder: Path) -> Table:
    own = str(Path(sys.executable).with_name("sdkwright"))
    subjects = {"sdkwright diff": [own, "diff", str(old), str(new), "--json"]}
    peer = shutil.which("oasdiff")
    title = f"Comparing two documents of {old.stat().st_size / 1e6:.0f} MB"
    if peer is None:
        title += ", without oasdiff, which is not on the PATH"
    else:
        subjects["oasdiff changelog"] = [peer, "changelog", str(old), str(new), "-f", "json"]
    table = Table(title, list(subjects)[-1])
    for _ in range(ROUNDS):
        for subject, command in subjects.items():
            table.add(subject, _cost(command, folder))
    return table


def measure() -> list[Table]:
    """One table, of the document multiplied."""
    given = yaml.load(DOCUMENT.read_text("utf-8"), yaml.CSafeLoader)
    times = 1
    while len(json.dumps(document := multiplied(given, times), indent=2)) < MEGABYTES * 1e6:
        times *= 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in (("old.json", document), ("new.json", changed(document))):
            (folder / file).write_text(json.dumps(content, indent=2), "utf-8")
        return [_compared(folder / "old.json", folder / "new.json", folder)]


def main(arguments: list[str]) -> None:
    if arguments:
        old, new = (Path(argument).resolve() for argument in arguments)
        tables = [_compared(old, new, Path(os.curdir))]
    else:
        tables = measure()
    for table in tables:
        print(*table.markdown(), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
