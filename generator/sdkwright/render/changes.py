"""What has to happen in the output folder for it to hold a package, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sdkwright.diagnostics import Origin, Report

from . import paths
from .disk import Disk
from .manifest import MANIFEST, Manifest, Package, digest, to_json


@dataclass(frozen=True, slots=True)
class Changes:
    """Contents by path; the manifest is among ``write`` when it changes, and is written last.

    ``files`` counts all files of the package, the manifest among them.
    """

    write: dict[str, bytes]
    remove: tuple[str, ...]
    files: int


def without_ignored(package: Package, ignored: Callable[[str], bool]) -> Package:
    """``package`` without the files that ``.sdkignore`` leaves to people."""
    kept = {path: text for path, text in package.texts.items() if not ignored(path)}
    if len(kept) == len(package.texts):
        return package
    files = {path: entry for path, entry in package.manifest.files.items() if path in kept}
    return Package(kept, replace(package.manifest, files=files))


def changes(
    package: Package, disk: Disk, old: Manifest | None, ignored: Callable[[str], bool]
) -> Changes:
    """The difference between ``package`` and what is on disk; ``package`` has no ignored files."""
    write: dict[str, bytes] = {}
    for path in sorted(package.texts):
        if disk.hash(path) != package.manifest.files[path].hash:
            write[path] = package.texts[path].encode()
    stale = () if old is None else sorted(set(old.files) - set(package.texts))
    remove = tuple(path for path in stale if disk.occupied(path) and not ignored(path))
    manifest = to_json(package.manifest).encode()
    if disk.read(MANIFEST) != manifest:
        write[MANIFEST] = manifest
    return Changes(write, remove, len(package.texts) + 1)


def obstacles(found: Changes, disk: Disk, old: Manifest | None, report: Report, shown: str) -> None:
    """Report what must not be overwritten or removed; ``shown`` is the folder in messages."""
    known = {} if old is None else old.files
    for path in found.write:
        if path == MANIFEST or not disk.occupied(path):
            continue
        if path not in known:
            file = f"{shown}/{path}"
            origin = Origin(file, "", 1, 1)
            report.add("foreign-file", f"{file} was not generated and would be overwritten", origin)
        elif disk.hash(path) != known[path].hash:
            _edited(f"{shown}/{path}", "overwritten", report)
    for path in found.remove:
        if disk.hash(path) != known[path].hash:
            _edited(f"{shown}/{path}", "removed", report)


def _edited(file: str, fate: str, report: Report) -> None:
    origin = Origin(file, "", 1, 1)
    report.add("edited-file", f"{file} was changed by hand and would be {fate}", origin)


def unsafe(found: Changes, disk: Disk, report: Report) -> None:
    """Report files that a link would take out of the output folder."""
    if not disk.root.is_dir():
        return
    every = (*found.write, *found.remove)
    # A path leads out if its folder does, and many share one.
    one_of_each = {path.rpartition("/")[0]: path for path in every}
    out = {folder for folder, path in one_of_each.items() if paths.escapes(disk.root, path)}
    for path in every:
        if path.rpartition("/")[0] in out:
            report.add("unsafe-path", f"{path!r} leads out of the output folder {disk.root.name!r}")


def first_difference(left: bytes, right: bytes) -> int:
    """The line, from 1, in which the two contents first differ."""
    if digest(left) == digest(right):
        return 1
    pairs = zip(left.split(b"\n"), right.split(b"\n"), strict=False)
    line = 0
    for line, (one, other) in enumerate(pairs, 1):
        if one != other:
            return line
    return line + 1
