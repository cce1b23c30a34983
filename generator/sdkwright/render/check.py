"""Whether a folder holds what generating would write: the differences, and a short look at them."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from sdkwright.diagnostics import Origin, Report

from .changes import first_difference
from .disk import Disk
from .manifest import MANIFEST, Manifest, Package, Stamp, to_json

Drift: TypeAlias = tuple[str, str]
"""A code of the chapter "drift" (or "edited-file") and the path that it is about."""

_LINES_PER_FILE = 24
_LINES_IN_ALL = 120
_WINDOW = 80
_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Comparison:
    """``drift`` in the order of the paths; ``reasons`` say what changed since the last run;
    ``diff`` is a unified diff from disk to regenerated, cut short."""

    drift: tuple[Drift, ...]
    reasons: tuple[str, ...]
    diff: str


def compare(
    package: Package, disk: Disk, old: Manifest | None, ignored: Callable[[str], bool]
) -> Comparison:
    """Compare ``disk`` with ``package``, byte by byte; ``package`` has no ignored files."""
    wanted = {path: text.encode() for path, text in package.texts.items()}
    drift = [
        (code, path)
        for path, content in wanted.items()
        if (code := _verdict(path, content, disk, old))
    ]
    stale = () if old is None else set(old.files) - set(wanted)
    drift.extend(
        ("extra-file", path) for path in stale if disk.occupied(path) and not ignored(path)
    )
    reasons = () if old is None else stamp_changes(old.stamp, package.manifest.stamp)
    manifest = to_json(package.manifest).encode()
    if not drift and not reasons and disk.read(MANIFEST) != manifest:
        wanted[MANIFEST] = manifest
        drift.append(("missing-file" if old is None else "changed-file", MANIFEST))
    drift.sort(key=lambda item: item[1])
    return Comparison(tuple(drift), reasons, _diff(drift, wanted, disk))


def _verdict(path: str, content: bytes, disk: Disk, old: Manifest | None) -> str:
    found = disk.read(path)
    if found == content:
        return ""
    if found is None:
        return "edited-file" if disk.occupied(path) else "missing-file"
    entry = None if old is None else old.files.get(path)
    return "changed-file" if entry is None or entry.hash == disk.hash(path) else "edited-file"


def stamp_changes(old: Stamp, new: Stamp) -> tuple[str, ...]:
    """What differs between the inputs of two runs, one sentence each."""
    found = []
    if old.language != new.language:
        found.append(f"the language was {old.language} and is {new.language}")
    if old.version != new.version:
        found.append(f"the generator was version {old.version} and is {new.version}")
    elif old.generator != new.generator:
        found.append("the templates changed")
    if old.configuration != new.configuration:
        found.append("the configuration changed")
    if old.document != new.document:
        versions = (
            f": version {old.document_version} became {new.document_version}"
            if old.document_version != new.document_version
            else ""
        )
        found.append(f"the document changed{versions}")
    return tuple(found)


def compare_digests(
    stamp: Stamp, disk: Disk, old: Manifest, ignored: Callable[[str], bool]
) -> Comparison:
    """As ``compare``, by the digests of the manifest alone: nothing is generated.

    It sees whether inputs or files changed, not what the change would give.
    """
    drift = []
    for path in sorted(old.files):
        if disk.hash(path) != old.files[path].hash and not ignored(path):
            drift.append(("edited-file" if disk.occupied(path) else "missing-file", path))
    if disk.read(MANIFEST) != to_json(old).encode():
        drift.append(("edited-file", MANIFEST))
    return Comparison(tuple(drift), stamp_changes(old.stamp, stamp), "")


def add_to(
    report: Report, found: Comparison, disk: Disk, shown: str, package: Package | None
) -> None:
    """Report the differences; ``shown`` is the folder as messages name it."""
    sentences = {
        "changed-file": "is not what the document gives now",
        "missing-file": "is missing",
        "extra-file": "is left over from an earlier run",
        "edited-file": "was changed by hand",
    }
    for code, path in found.drift:
        content = disk.read(path)
        line = 1
        if content is not None and package is not None and path in package.texts:
            line = first_difference(content, package.texts[path].encode())
        report.add(
            code,
            f"{shown}/{path} {sentences[code]}",
            Origin(f"{shown}/{path}", "", line, 1),
            advice="Run `sdkwright generate` and commit the result."
            if code == "edited-file"
            else None,
        )
    for reason in found.reasons:
        report.add("stale-inputs", f"{shown}: {reason}")


def _diff(drift: list[Drift], wanted: dict[str, bytes], disk: Disk) -> str:
    lines: list[str] = []
    for code, path in drift:
        content = disk.read(path)
        if code not in ("changed-file", "edited-file") or content is None:
            continue
        if len(lines) >= _LINES_IN_ALL:
            lines.append("… and more files")
            break
        lines.extend(_diff_of(path, content, wanted.get(path, b"")))
    return "\n".join(lines)


def _diff_of(path: str, found: bytes, wanted: bytes) -> list[str]:
    # Only what follows the first difference is compared: difflib's time grows with the square.
    line = first_difference(found, wanted)
    start = max(line - 2, 0)
    before, after = (_lines(content)[start : start + _WINDOW] for content in (found, wanted))
    shown = [f"--- {path} (on disk)", f"+++ {path} (regenerated)", f"@@ line {line} @@"]
    for text in difflib.unified_diff(before, after, n=1, lineterm=""):
        if text.startswith(("---", "+++", "@@")):
            continue
        if len(shown) >= _LINES_PER_FILE:
            shown.append("…")
            break
        shown.append(text if len(text) <= _WIDTH else text[:_WIDTH] + "…")
    return shown


def _lines(content: bytes) -> list[str]:
    """Lines as a terminal may show them: no control characters; a missing last newline is told."""
    text = content.decode("utf-8", "backslashreplace")
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += " (no newline at the end)"
    return [
        "".join(c if c.isprintable() or c == "\t" else repr(c)[1:-1] for c in line)
        for line in lines
    ]
