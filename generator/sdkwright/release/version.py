"""Which version comes next (Semantic Versioning 2.0.0)."""

from __future__ import annotations

import re

from semver import Version

from sdkwright.diff.advice import Bump

_MAJOR_SUFFIX = re.compile(r"/v(?:[2-9]|[1-9]\d+)$")
"""Go modules: the last element of the path of a module from version 2 on."""


def next_version(released: str, step: Bump, wanted: str, label: str) -> str:
    """The version after ``released``, which was the last that was no pre-release.

    ``wanted`` is what sdk.yaml says now: a person may have asked for more than ``step`` does.
    ``label`` such as ``rc`` gives a pre-release, ``rc.1`` and then ``rc.2``.
    """
    target = max(_stepped(Version.parse(released), step), Version.parse(wanted).finalize_version())
    return _labelled(target, wanted, label)


def is_ahead(wanted: str, released: str, step: Bump = Bump.NONE) -> bool:
    """Whether a person wrote a greater version than ``step`` leads to from ``released``."""
    return Version.parse(wanted).finalize_version() > _stepped(Version.parse(released), step)


def goes_back(version: str, from_: str) -> bool:
    """Whether it comes before the other one in the order of versions."""
    return Version.parse(version) < Version.parse(from_)


def first_version(wanted: str, label: str) -> str:
    """The version of a package that was never released: the one in sdk.yaml."""
    return _labelled(Version.parse(wanted).finalize_version(), wanted, label)


def _stepped(version: Version, step: Bump) -> Version:
    match step:
        case Bump.MAJOR:
            return version.bump_major()
        case Bump.MINOR:
            return version.bump_minor()
        case Bump.PATCH:
            return version.bump_patch()
        case Bump.NONE:
            return version


def _labelled(target: Version, wanted: str, label: str) -> str:
    if not label:
        return str(target)
    now = Version.parse(wanted)
    if now.finalize_version() == target and (now.prerelease or "").split(".")[0] == label:
        return str(Version.parse(f"{target}-{now.prerelease}").bump_prerelease())
    return f"{target}-{label}.1"


def step_between(released: str, version: str) -> Bump:
    """How far a version is from the one before it."""
    old, new = Version.parse(released), Version.parse(version)
    if new.major != old.major:
        return Bump.MAJOR
    if new.minor != old.minor:
        return Bump.MINOR
    return Bump.NONE if new.finalize_version() == old.finalize_version() else Bump.PATCH


def base_of(version: str) -> str:
    """A version without what makes it a pre-release."""
    return str(Version.parse(version).finalize_version())


def module_path(path: str, version: str) -> str:
    """The path of a Go module for a version: from 2.0.0 on it ends in ``/vN`` (Go modules
    reference, "Major version suffixes"). Hosts with another convention keep their path."""
    if path.startswith("gopkg.in/"):
        return path
    major = Version.parse(version).major
    bare = _MAJOR_SUFFIX.sub("", path)
    return f"{bare}/v{major}" if major >= 2 else bare


def without_major(path: str) -> str:
    """The path of a Go module without what its version adds."""
    return _MAJOR_SUFFIX.sub("", path)
