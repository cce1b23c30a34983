"""Which version a set of changes asks for (Semantic Versioning 2.0.0)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .model import Change, Level


class Bump(StrEnum):
    NONE = "none"
    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"


_ORDER = tuple(Bump)


@dataclass(frozen=True, slots=True)
class Asked:
    """A step and the changes that ask for it, by fingerprint; none where nothing changed.

    ``softened``: below 1.0.0 the step is one smaller than those changes would ask for elsewhere.
    ``current`` is the version now, ``next`` that after the step; "" where there is no version.
    """

    bump: Bump
    because: tuple[str, ...] = ()
    softened: bool = False
    current: str = ""
    next: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """``api`` is what the document's own version should do, ``declared`` what it did (None where
    one of the two is no version, or it went down), ``packages`` the step of each language's
    package."""

    api: Asked
    declared: Bump | None = None
    lowered: bool = False
    packages: Mapping[str, Asked] = dataclasses.field(default_factory=dict)

    @property
    def falls_short(self) -> bool:
        """Whether the document's version does too little. Texts may change within a version."""
        if self.lowered:
            return True
        if self.api.bump is Bump.PATCH:
            return False
        return self.declared is not None and _less(self.declared, self.api.bump)


_SURFACE = ("endpoint.added", "property.added-", "parameter.added-", "enum.value-added",
            "union.variant-added", "media-type.added", "response.status-added", "body.optional",
            "security.scheme-changed", "header.added", "link.added")  # fmt: skip
_VERSION = re.compile(r"(v?)(\d+)\.(\d+)(?:\.(\d+))?(?:[-+].*)?")
_Parsed: TypeAlias = tuple[int, int, int]


def advise(
    changes: Sequence[Change],
    versions: tuple[str, str],
    packages: Mapping[str, str],
) -> Advice:
    """``versions`` are those of the documents; ``packages`` language → the version of its package,
    "" where it has none yet. Below 1.0.0 each step is one smaller, as a breaking change is a minor
    version there (Semantic Versioning, 4)."""
    counted = [change for change in changes if not change.ignored]
    old, new = (_parsed(version) for version in versions)
    lowered = old is not None and new is not None and new < old
    return Advice(
        api=_asked(counted, lambda change: change.levels.http, versions[0]),
        declared=None if lowered else _step(old, new),
        lowered=lowered,
        packages={
            language: _of_package(counted, language, version)
            for language, version in packages.items()
        },
    )


def _of_package(changes: Sequence[Change], language: str, version: str) -> Asked:
    return _asked(changes, lambda change: change.levels.upgrade_in(language), version)


def _asked(changes: Sequence[Change], level: Callable[[Change], Level], version: str) -> Asked:
    found: dict[Bump, list[str]] = {bump: [] for bump in _ORDER}
    for change in changes:
        found[_bump(change, level(change))].append(change.fingerprint)
    bump = next((bump for bump in reversed(_ORDER) if found[bump]), Bump.NONE)
    because = tuple(found[bump])
    step = softened(bump, version)
    current = version if _parsed(version) else ""
    return Asked(step, because, step is not bump, current, _after(version, step))


def softened(bump: Bump, version: str) -> Bump:
    """The step from ``version``: below 1.0.0 each is one smaller (Semantic Versioning, 4)."""
    parsed = _parsed(version)
    return _SMALLER.get(bump, bump) if parsed is not None and parsed[0] == 0 else bump


_SMALLER = {Bump.MAJOR: Bump.MINOR, Bump.MINOR: Bump.PATCH}


def _bump(change: Change, level: Level) -> Bump:
    if level is Level.BREAKING:
        return Bump.MAJOR
    if level is Level.WARNING or change.fact.kind.startswith(_SURFACE):
        return Bump.MINOR
    return Bump.PATCH


def _parsed(version: str) -> _Parsed | None:
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return None
    major, minor, patch = (int(part or 0) for part in found.groups()[1:])
    return major, minor, patch


def _after(version: str, bump: Bump) -> str:
    """The version after a step, written as ``version`` is; "" where that is none."""
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return ""
    prefix, major, minor, patch = found.groups()
    end = "" if patch is None else ".0"
    match bump:
        case Bump.MAJOR:
            return f"{prefix}{int(major) + 1}.0{end}"
        case Bump.MINOR:
            return f"{prefix}{major}.{int(minor) + 1}{end}"
        case Bump.PATCH:
            return f"{prefix}{major}.{minor}.{int(patch or 0) + 1}"
        case Bump.NONE:
            return version.strip()


def _step(old: _Parsed | None, new: _Parsed | None) -> Bump | None:
    if old is None or new is None:
        return None
    if new[0] != old[0]:
        return Bump.MAJOR
    if new[1] != old[1]:
        return Bump.MINOR
    return Bump.NONE if new == old else Bump.PATCH


def _less(one: Bump, other: Bump) -> bool:
    return _ORDER.index(one) < _ORDER.index(other)
