"""What every import reads from and makes: a foreign file whose used keys are remembered, and our
configuration as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.source.document import Map, Place, Seq
from sdkwright.source.reader import read


@dataclass(slots=True)
class Foreign:
    """A file of another tool. ``used`` are the pointers of what was taken over; paths in it are
    relative to ``base``."""

    root: Place
    base: Path
    used: set[str] = field(default_factory=set)

    def text(self, place: Place | None, *keys: str) -> str:
        """The text at ``keys`` below ``place``; "" for what is none."""
        found = self.take(place, *keys)
        return found.value if found is not None and isinstance(found.value, str) else ""

    def take(self, place: Place | None, *keys: str) -> Place | None:
        """What is at ``keys`` below ``place``, which counts as taken over if it is no mapping or
        list; of those only what is taken of them."""
        found = below(place, *keys)
        if found is not None and not isinstance(found.value, (Map, Seq)):
            self.used.add(found.pointer)
        return found

    def whole(self, place: Place) -> Place:
        """``place``, taken over with all that is in it."""
        self.used.add(place.pointer)
        return place

    def left(self) -> Iterator[Place]:
        """The outermost values of which nothing was taken over."""
        around = {pointer[:end] for pointer in self.used for end in _ends(pointer)}
        pending = [self.root]
        while pending:
            place = pending.pop()
            if place.pointer in self.used:
                continue
            if place.pointer in around:
                inner = [member for _, member in place.members()] or list(place.items())
                pending.extend(reversed(inner))
            elif place.keys:
                yield place


def _ends(pointer: str) -> Iterator[int]:
    """Where the pointers to what is around end."""
    return (index for index, char in enumerate(pointer) if char == "/")


def below(place: Place | None, *keys: str) -> Place | None:
    for key in keys:
        place = place.get(key) if place is not None else None
    return place


@dataclass(slots=True)
class Imported:
    """Our configuration: ``targets`` by language, ``names`` by kind, ``more`` the other keys, and
    ``actions`` of an Overlay document. Paths are absolute or relative to the working directory."""

    document: str = ""
    overlays: list[str] = field(default_factory=list)
    targets: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, dict[str, Any]] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)
    actions: list[dict[str, Any]] = field(default_factory=list)

    def target(self, language: str, **settings: str) -> None:
        """Add what is not empty; what was there stays."""
        known = self.targets.setdefault(language, {})
        for key, value in settings.items():
            if value and not known.get(key):
                known[key] = value

    def name(self, kind: str, key: str, value: str) -> None:
        self.names.setdefault(kind, {})[key] = value


def opened(path: Path, base: Path, report: Report) -> Foreign | None:
    """The file at ``path``; None when the report says why it cannot be read."""
    document = read(str(path), report)
    if document is None:
        return None
    return Foreign(Place.root(document), base)


def plain(value: Any) -> Any:
    """A value of a document as PyYAML writes it."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def local(base: Path, path: str) -> str:
    """A path of the file from the working directory; "" for an address elsewhere."""
    if not path or "://" in path:
        return ""
    joined = base / path
    return joined.as_posix()
