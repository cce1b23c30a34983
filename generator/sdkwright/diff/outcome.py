"""The result of a comparison, which the reports print."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.diagnostics import Origin
from sdkwright.ir.api import Api

from .advice import Advice
from .model import Axis, Change, Level


@dataclass(frozen=True, slots=True)
class Route:
    """Where an operation is: its method in capitals and its path, and its place in the document.
    ``summary`` is the document's, "" where it has none; so is ``id``, which an operation has in
    common with those made of it for its other bodies."""

    method: str
    path: str
    origin: Origin
    summary: str = ""
    id: str = ""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class Version:
    """One side: ``label`` is what the user called it; ``title`` and ``version`` are the document's;
    ``sources`` are the texts of its files by the names that origins have; ``revision`` is that of
    git which these names begin with, "" for none; ``routes`` are the operations by their
    ids, ``webhooks`` the webhooks."""

    label: str
    title: str
    version: str
    sources: Mapping[str, str]
    revision: str = ""
    routes: Mapping[str, Route] = dataclasses.field(default_factory=dict)
    webhooks: Mapping[str, Route] = dataclasses.field(default_factory=dict)

    def path_of(self, file: str) -> str:
        """A file of an origin without the revision, as it is in a working tree."""
        return file.removeprefix(f"{self.revision}:") if self.revision else file


def webhooks_of(api: Api) -> dict[str, Route]:
    """Webhooks by their ids; callbacks, which have no name of their own, are none."""
    return {
        webhook.id: Route(webhook.method.upper(), webhook.event, webhook.origin)
        for webhook in api.received()
        if not webhook.expression
    }


def routes_of(api: Api) -> dict[str, Route]:
    return {
        operation.id: Route(
            operation.method.upper(),
            operation.path_text,
            operation.origin,
            operation.doc.summary.strip(),
            operation.variant_of or operation.id,
        )
        for operation in api.operations()
    }


@dataclass(frozen=True, slots=True)
class Comparison:
    """``axes`` are those that decide and are shown: one for ``--view http``, all for ``all``;
    ``limit`` is the level from which on a comparison fails, None for never."""

    old: Version
    new: Version
    changes: tuple[Change, ...]
    advice: Advice
    axes: tuple[Axis, ...] = tuple(Axis)
    limit: Level | None = Level.BREAKING

    def level(self, change: Change) -> Level:
        """How bad a change is on the axes that count."""
        return max((change.levels.of(axis) for axis in self.axes), key=lambda level: level.rank)

    def at(self, level: Level) -> tuple[Change, ...]:
        """The changes of a level, without those that are ignored."""
        return tuple(c for c in self.changes if self.level(c) is level and not c.ignored)

    @property
    def ignored(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.ignored)

    @property
    def verdict(self) -> Level | None:
        """The worst level; None where nothing changed."""
        found = [self.level(change) for change in self.changes if not change.ignored]
        return max(found, key=lambda level: level.rank) if found else None

    def fails(self, change: Change) -> bool:
        if self.limit is None or change.ignored:
            return False
        return self.level(change).rank >= self.limit.rank

    def route(self, operation: str) -> Route | None:
        """Of an operation by its id: as it is now, or was."""
        return self.new.routes.get(operation) or self.old.routes.get(operation)
