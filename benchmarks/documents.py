"""The documents of the generation benchmark: those given, or made from our own."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml
from growth import SMALL, multiplied, operations
from peers import FOLDER

SIZES = (("small", 0.2), ("medium", 1.5), ("large", 6.0), ("very large", float("inf")))
"""What we call a document, and the megabytes that it has less than."""
_TIMES = {"medium": 8, "large": 64}
"""How often the small one is in those we make. The very large one is a real one, or not measured:
10 MB of small operations are none that anybody has."""


@dataclass(frozen=True)
class Document:
    size: str
    name: str
    path: Path
    operations: int
    megabytes: float

    @property
    def title(self) -> str:
        facts = f"{self.operations:,} operations, {self.megabytes:.2g} MB"
        return f"Generation, {self.size}: {self.name} ({facts})"


def documents(given: Iterable[Path], sizes: list[str]) -> tuple[list[Document], list[str]]:
    """The small one, those given, and for sizes that nobody gave one, those we make.

    Also which sizes are missing, in words."""
    found = [_document(SMALL, "orchestration 1.1"), *(_document(path, path.name) for path in given)]
    found = [document for document in found if document.size in sizes]
    missing = []
    for size in sizes:
        if any(document.size == size for document in found):
            continue
        if size in _TIMES:
            found.append(_made(_TIMES[size]))
        else:
            missing.append(f"No {size} document was given (`DOCUMENTS=`): not measured.")
    order = [size for size, _ in SIZES]
    return sorted(found, key=lambda document: order.index(document.size)), missing


def _made(times: int) -> Document:
    folder = FOLDER / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"orchestration-x{times}.json"
    given = yaml.load(SMALL.read_text("utf-8"), yaml.CSafeLoader)
    path.write_text(json.dumps(multiplied(given, times), indent=2), "utf-8")
    return _document(path, f"orchestration 1.1, {times} times over")


def _document(path: Path, name: str) -> Document:
    text = path.read_text("utf-8")
    read = json.loads(text) if path.suffix == ".json" else yaml.load(text, yaml.CSafeLoader)
    megabytes = path.stat().st_size / 1e6
    size = next(size for size, most in SIZES if megabytes < most)
    return Document(size, name, path.resolve(), sum(1 for _ in operations(read)), megabytes)
