"""What publishing one package starts from, and what it comes down to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from sdkwright.config import TargetConfig

from .build_record import Artifact


class State(Enum):
    """What a registry has of an item."""

    MISSING = "missing"
    SAME = "present"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to put in one place; ``put`` does it and raises ``PackagingError``."""

    name: str
    state: State
    put: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Destination:
    """``where`` is an address or a folder; the items are put there in their order. ``missing`` says
    which credentials there should be, "" where there are enough."""

    where: str
    items: tuple[Item, ...]
    missing: str = ""

    @property
    def to_do(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.state is State.MISSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishJob:
    """``contents`` are those of the artifacts, by their paths below ``folder``; ``repository`` is
    what the user named, "" for the registry that everybody knows."""

    target: TargetConfig
    folder: Path
    artifacts: tuple[Artifact, ...]
    contents: Mapping[str, bytes]
    repository: str

    @property
    def place(self) -> Path | None:
        """The folder that the user named, by its path or as a ``file:`` URL; None for a host."""
        parts = urlsplit(self.repository)
        if parts.scheme == "file":
            return Path(url2pathname(parts.path))
        return Path(self.repository) if self.repository and "://" not in self.repository else None


def state_of(there: bytes | None, wanted: bytes) -> State:
    """None: there is nothing."""
    if there is None:
        return State.MISSING
    return State.SAME if there == wanted else State.DIFFERENT
