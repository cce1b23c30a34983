"""What a run need not do again: the same input, settings and program left these very files.

A run that came to its end leaves a note in the user's cache: its name stands for all that the run
was made from, and what it holds are the findings. The next run with the same note only looks
whether all files are as that one left them. ``check`` does not know of it.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

import sdkwright
from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Diagnostic, Origin, Report, Severity
from sdkwright.render import check
from sdkwright.render.disk import Disk
from sdkwright.render.files import interrupted
from sdkwright.render.ignore import IGNORE
from sdkwright.render.kept import cache_folder, keep
from sdkwright.render.manifest import MANIFEST, Manifest, ManifestError, Stamp, digest
from sdkwright.render.templates import templates_folder

from .folder import ignored_in
from .outcome import Written
from .stamp import input_digests, input_digests_again, stamp

_KEPT = 200
"""So many notes are kept."""


def unchanged(config: Config, report: Report) -> tuple[Written, ...] | None:
    """The packages, if a run now would change nothing; the report gets what it would say. None
    where that is not known."""
    try:
        states = _states(config)
        note = _note([(state.disk, state.now) for state in states])
        if note is None or not note.is_file():
            return None
        told = json.loads(note.read_text(encoding="utf-8"))
        if not isinstance(told, list):
            return None
        findings = [_finding(one) for one in told]
        sources = {f.origin.file: "" for f in findings if f.origin is not None}
        for file in sources:
            sources[file] = Path(file).read_text(encoding="utf-8-sig")
        packages = [_as_it_was(state) for state in states]
    except (OSError, ManifestError, ValueError, TypeError, KeyError):
        return None
    if not all(packages):
        return None
    report.extend(findings)
    report.sources.update(sources)
    return tuple(one for one in packages if one is not None)


def remember(config: Config, report: Report) -> None:
    """Leave the note of a run that wrote what there is now, without errors."""
    with contextlib.suppress(OSError, ManifestError):
        note = _note(_stamps(config))
        if note is None or report.errors:
            return
        note.parent.mkdir(parents=True, exist_ok=True)
        keep(note, json.dumps([asdict(one) for one in report]).encode())
        notes = sorted(note.parent.iterdir(), key=lambda one: one.stat().st_mtime)
        for old in notes[:-_KEPT]:
            old.unlink(missing_ok=True)


def _finding(members: dict[str, Any]) -> Diagnostic:
    origin = members["origin"]
    return Diagnostic(
        str(members["code"]),
        Severity(members["severity"]),
        str(members["message"]),
        None if origin is None else Origin(**origin),
        str(members["advice"]),
    )


@dataclass(frozen=True, slots=True)
class _State:
    """A package as it is on disk, and what it would be made from now."""

    chosen: TargetConfig
    disk: Disk
    old: Manifest
    now: Stamp


def _states(config: Config) -> list[_State]:
    """Nothing where one of the packages is not there. Raises ``OSError`` and ``ManifestError``."""
    found = []
    for chosen in config.targets:
        disk = Disk(Path(os.path.realpath(chosen.output)))
        old = disk.manifest()
        if old is None:
            return []
        found.append(_State(chosen, disk, old, _now(config, chosen, old.stamp)))
    return found


def _stamps(config: Config) -> list[tuple[Disk, Stamp]]:
    """What ``_states`` tells, without looking at what else the manifests say."""
    found = []
    for chosen in config.targets:
        disk = Disk(Path(os.path.realpath(chosen.output)))
        old = disk.stamp()
        if old is None:
            return []
        found.append((disk, _now(config, chosen, old)))
    return found


def _now(config: Config, chosen: TargetConfig, old: Stamp) -> Stamp:
    """What a package would be made from that was made from ``old``."""
    again = input_digests_again(config.document, old.inputs)
    own = input_digests(config.document, (config.document, *config.overlays))
    return stamp(config, chosen, {**again, **own}, old.document_version)


def _as_it_was(state: _State) -> Written | None:
    chosen, disk, report = state.chosen, state.disk, Report()
    mine = ignored_in(disk.root, chosen.output, report)
    if report.errors or interrupted(disk.root):
        return None
    found = check.compare_digests(state.now, disk, state.old, mine)
    if found.drift or found.reasons:
        return None
    return Written(chosen.language, chosen.output, len(state.old.files) + 1, 0, 0)


def _note(packages: Sequence[tuple[Disk, Stamp]]) -> Path | None:
    """The file whose name stands for program, settings, input and output; None without a package.

    Raises ``OSError``.
    """
    if not packages:
        return None
    parts = [str(Path.cwd()), sys.version, *_program()]
    for disk, now in packages:
        contents = (disk.read(file) or b"" for file in (MANIFEST, IGNORE))
        parts += [str(disk.root), repr(now), *map(digest, contents)]
    return cache_folder() / "unchanged" / digest("\0".join(parts))


def _program() -> Iterator[str]:
    """This program and the libraries that it uses: sizes and times of its files, and what is
    installed beside it."""
    for folder in (Path(sdkwright.__path__[0]), templates_folder()):
        for root, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(files):
                found = os.stat(f"{root}/{name}")  # noqa: PTH116 - a thousand of them
                yield f"{root}/{name} {found.st_size} {found.st_mtime_ns}"
    libraries = Path(click.__file__).parent.parent
    yield from sorted(one.name for one in libraries.iterdir() if one.suffix == ".dist-info")
