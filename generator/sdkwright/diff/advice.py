"""Which version a set of changes asks for (Semantic Versioning 2.0.0)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .model import Change, Level


class Bump(StrEnum):
    NONE = "none"
    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"


_ORDER = tuple(Bump)


@dataclass(frozen=True, slots=True)
class Asked:
    """A step and the changes that ask for it, by fingerprint; none where nothing changed."""

    bump: Bump
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """``api`` is what the document's own version should do, ``declared`` what it did (None where
    one of the two is no version), ``packages`` the step of each language's package."""

    api: Asked
    declared: Bump | None = None
    packages: Mapping[str, Asked] = dataclasses.field(default_factory=dict)

    @property
    def falls_short(self) -> bool:
        return self.declared is not None and _less(self.declared, self.api.bump)


_SURFACE = ("endpoint.added", "property.added-", "parameter.added-", "enum.value-added",
            "union.variant-added", "media-type.added", "response.status-added", "body.optional",
            "security.scheme-changed", "header.added")  # fmt: skip
_VERSION = re.compile(r"v?(\d+)\.(\d+)(?:\.(\d+))?(?:[-+].*)?")


def advise(
    changes: Sequence[Change],
    versions: tuple[str, str],
    packages: Mapping[str, str],
) -> Advice:
    """``versions`` are those of the documents; ``packages`` language → the version of its package,
    "" where it has none yet. Below 1.0.0 each step is one smaller, as a breaking change is a minor
    version there (Semantic Versioning, 4)."""
    counted = [change for change in changes if not change.ignored]
    old = _parsed(versions[0])
    api = _asked(counted, lambda change: change.levels.http)
    return Advice(
        api=_below_one(api) if old is not None and old[0] == 0 else api,
        declared=_step(old, _parsed(versions[1])),
        packages={
            language: _of_package(counted, language, version)
            for language, version in packages.items()
        },
    )


def _of_package(changes: Sequence[Change], language: str, version: str) -> Asked:
    asked = _asked(changes, lambda change: change.levels.upgrade_in(language))
    parsed = _parsed(version)
    return _below_one(asked) if parsed is not None and parsed[0] == 0 else asked


def _asked(changes: Sequence[Change], level: Callable[[Change], Level]) -> Asked:
    found: dict[Bump, list[str]] = {bump: [] for bump in _ORDER}
    for change in changes:
        found[_bump(change, level(change))].append(change.fingerprint)
    bump = next((bump for bump in reversed(_ORDER) if found[bump]), Bump.NONE)
    return Asked(bump, tuple(found[bump]))


def _bump(change: Change, level: Level) -> Bump:
    if level is Level.BREAKING:
        return Bump.MAJOR
    if level is Level.WARNING or change.fact.kind.startswith(_SURFACE):
        return Bump.MINOR
    return Bump.PATCH


def _below_one(asked: Asked) -> Asked:
    smaller = {Bump.MAJOR: Bump.MINOR, Bump.MINOR: Bump.PATCH}
    return Asked(smaller.get(asked.bump, asked.bump), asked.because)


def _parsed(version: str) -> tuple[int, int, int] | None:
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return None
    major, minor, patch = (int(part or 0) for part in found.groups())
    return major, minor, patch


def _step(old: tuple[int, int, int] | None, new: tuple[int, int, int] | None) -> Bump | None:
    if old is None or new is None:
        return None
    if new[0] != old[0]:
        return Bump.MAJOR
    if new[1] != old[1]:
        return Bump.MINOR
    return Bump.NONE if new == old else Bump.PATCH


def _less(one: Bump, other: Bump) -> bool:
    return _ORDER.index(one) < _ORDER.index(other)
