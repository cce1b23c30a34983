"""Comparing two versions of a large document, against oasdiff: it judges HTTP alone, we SDKs too.

    .venv/bin/python benchmarks/comparing.py [OLD NEW]

Without documents it is that of this repository, multiplied to 10 MB, and a copy with changes.
"""

from __future__ import annotations

import copy
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from growth import DOCUMENT, METHODS, multiplied
from measuring import ROUNDS, cost
from report import table
from rows import OURS, Row, Samples, Section

PEER = "oasdiff"
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


def _compared(old: Path, new: Path, folder: Path) -> Section:
    own = str(Path(sys.executable).with_name("sdkwright"))
    subjects = {OURS: [own, "diff", str(old), str(new), "--json"]}
    title = f"Comparing two documents of {old.stat().st_size / 1e6:.0f} MB"
    peer = shutil.which(PEER)
    if peer is None:
        return Section("diff", title, [], ["There is no `oasdiff` on the PATH: not measured."])
    subjects[PEER] = [peer, "changelog", str(old), str(new), "-f", "json"]
    units: dict[str, Samples] = {}
    for _ in range(ROUNDS):
        for subject, command in subjects.items():
            found = cost(command, folder, accepted=(0, 1))
            for unit, value in found.figures.items():
                units.setdefault(unit, Samples()).add(subject, {"changelog": value})
    rows: list[Row] = []
    for unit, samples in units.items():
        rows += samples.rows([(OURS, PEER)], unit)
    return Section("diff", title, rows)


def measure() -> Iterator[Section]:
    """One section, of the document multiplied."""
    given = yaml.load(DOCUMENT.read_text("utf-8"), yaml.CSafeLoader)
    times = 1
    while len(json.dumps(document := multiplied(given, times), indent=2)) < MEGABYTES * 1e6:
        times *= 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in (("old.json", document), ("new.json", changed(document))):
            (folder / file).write_text(json.dumps(content, indent=2), "utf-8")
        yield _compared(folder / "old.json", folder / "new.json", folder)


def main(arguments: list[str]) -> None:
    if arguments:
        old, new = (Path(argument).resolve() for argument in arguments)
        with tempfile.TemporaryDirectory() as folder:
            sections = [_compared(old, new, Path(folder))]
    else:
        sections = list(measure())
    for section in sections:
        print(*table(section), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
