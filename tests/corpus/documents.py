"""The documents of a folder, and those of ``bad`` in it with what must be said of them."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

SUFFIXES = {".json", ".yaml", ".yml"}
_FILES = re.compile(r"[\w./-]+\.(?:ya?ml|json)")


@dataclass(frozen=True)
class Document:
    """``operations`` is what the manifest counts, None where nobody counted."""

    name: str
    path: Path
    operations: int | None = None

    @property
    def size(self) -> int:
        """Bytes, with the files it refers to."""
        return sum(path.stat().st_size for path in files_of(self.path))

    @property
    def digest(self) -> str:
        return digest_of(files_of(self.path))


@dataclass(frozen=True)
class Broken:
    """``expected`` is "accept" or "error", ``lenient`` the same under --lenient, or nothing."""

    document: Document
    expected: str
    lenient: str
    seconds: float
    megabytes: float


def valid_documents(folder: Path) -> Iterator[Document]:
    """Those of ``manifest.json``, or else every JSON and YAML file right below."""
    manifest = folder / "manifest.json"
    if manifest.is_file():
        for entry in json.loads(manifest.read_text(encoding="utf-8"))["documents"]:
            yield Document(entry["file"], folder / entry["file"], entry.get("operations"))
    elif folder.is_dir():
        found = (path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES)
        yield from (Document(path.name, path) for path in found)


def broken_documents(folder: Path, made: Path) -> Iterator[Broken]:
    """Those of ``bad/expected.json``; a program that writes one is run, its output goes to
    ``made``."""
    listing = folder / "bad" / "expected.json"
    if not listing.is_file():
        return
    for entry in json.loads(listing.read_text(encoding="utf-8")):
        path = folder / "bad" / entry["file"]
        if path.suffix == ".py":
            path = _written_by(path, made)
        seconds, megabytes = _bounds(entry)
        document = Document(f"bad/{entry['file']}", path)
        yield Broken(document, entry["expected"], entry.get("lenient", ""), seconds, megabytes)


def _written_by(program: Path, made: Path) -> Path:
    out = made / f"{program.stem}.json"
    if not out.exists() or out.stat().st_mtime < program.stat().st_mtime:
        made.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, str(program), str(out)], check=True)
    return out


def _bounds(entry: dict[str, Any]) -> tuple[float, float]:
    """Seconds and megabytes that the note allows; 60 s and 2 GB when it says nothing."""
    note = entry.get("note", "")
    seconds = re.search(r"under (\d+) s\b", note)
    memory = re.search(r"(\d+) (MB|GB)\b", note)
    scale = {"MB": 1, "GB": 1024}
    return (
        float(seconds[1]) if seconds else 60.0,
        float(memory[1]) * scale[memory[2]] if memory else 2048.0,
    )


@cache
def files_of(path: Path) -> tuple[Path, ...]:
    """The file and those that it names, which are taken for references, and so on."""
    found: dict[Path, None] = {}
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found[one] = None
        text = one.read_bytes().decode("utf-8", "ignore") if one.stat().st_size < 2**25 else ""
        for name in {*_FILES.findall(text)}:
            other = (one.parent / name).resolve()
            if other not in found and other.is_relative_to(path.parent.resolve()):
                waiting += [other] if other.is_file() else []
    return (path, *sorted(other for other in found if other != path))


def digest_of(paths: tuple[Path, ...]) -> str:
    whole = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        whole.update(f"{path.name} {len(content)}\n".encode())
        whole.update(content)
    return whole.hexdigest()[:24]


def operations_of(path: Path) -> dict[tuple[str, str], str]:
    """Method and path of every operation, with its operationId, read without our own code."""
    whole = _parsed(path)
    found: dict[tuple[str, str], str] = {}
    for name, item in (whole.get("paths") or {}).items():
        if not name.startswith("/"):
            continue
        for method, operation in _methods(item or {}, path):
            found[(method, name)] = operation.get("operationId", "")
    return found


def sent(path: str) -> str:
    """A path without its fragment, which documents have to tell operations apart."""
    return path.partition("#")[0]


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def _methods(item: dict[str, Any], path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    if "$ref" in item:
        target, file = _followed(item["$ref"], path)
        yield from _methods(target, file)
    for key, value in item.items():
        if key in METHODS and isinstance(value, dict):
            yield key.upper(), _operation(value, path)
        elif key == "additionalOperations":
            yield from ((name.upper(), _operation(one, path)) for name, one in value.items())


def _operation(value: dict[str, Any], path: Path) -> dict[str, Any]:
    """Some split documents have a reference where the operation should be."""
    return _followed(value["$ref"], path)[0] if "$ref" in value else value


def _followed(reference: str, path: Path) -> tuple[dict[str, Any], Path]:
    name, _, pointer = reference.partition("#")
    file = (path.parent / name) if name else path
    value = _parsed(file)
    for part in filter(None, pointer.split("/")):
        value = value[part.replace("~1", "/").replace("~0", "~")]
    return value, file


@cache
def _parsed(path: Path) -> Any:
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8-sig"))
    import yaml

    return yaml.load(path.read_bytes(), yaml.CSafeLoader)
