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
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
import platformdirs

import sdkwright
from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Diagnostic, Origin, Report, Severity
from sdkwright.render import check
from sdkwright.render.disk import Disk
from sdkwright.render.files import interrupted
from sdkwright.render.ignore import IGNORE
from sdkwright.render.manifest import MANIFEST, Manifest, ManifestError, digest
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
        note = _note(config)
        if note is None or not note.is_file():
            return None
        told = json.loads(note.read_text(encoding="utf-8"))
        if not isinstance(told, list):
            return None
        findings = [_finding(one) for one in told]
        sources = {f.origin.file: "" for f in findings if f.origin is not None}
        for file in sources:
            sources[file] = Path(file).read_text(encoding="utf-8-sig")
        packages = [_as_it_was(chosen, config) for chosen in config.targets]
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
        note = _note(config)
        if note is None or report.errors:
            return
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(json.dumps([asdict(one) for one in report]), encoding="utf-8")
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


def _as_it_was(chosen: TargetConfig, config: Config) -> Written | None:
    disk, report = Disk(_root(chosen)), Report()
    old = disk.manifest()
    mine = ignored_in(disk.root, chosen.output, report)
    if old is None or report.errors or interrupted(disk.root):
        return None
    now = stamp(config, chosen, _inputs(config, old), old.stamp.document_version)
    found = check.compare_digests(now, disk, old, mine)
    if found.drift or found.reasons:
        return None
    return Written(chosen.language, chosen.output, len(old.files) + 1, 0, 0)


def _inputs(config: Config, old: Manifest) -> dict[str, str]:
    again = input_digests_again(config.document, old.stamp.inputs)
    return {**again, **input_digests(config.document, (config.document, *config.overlays))}


def _note(config: Config) -> Path | None:
    """The file whose name stands for program, settings, input and output; None without a package.

    Raises ``OSError`` and ``ManifestError``.
    """
    parts = [str(Path.cwd()), sys.version, *_program()]
    for chosen in config.targets:
        disk = Disk(_root(chosen))
        old = disk.manifest()
        if old is None:
            return None
        now = stamp(config, chosen, _inputs(config, old), old.stamp.document_version)
        ignored = disk.read(IGNORE) or b""
        parts += [str(disk.root), repr(now), digest(disk.read(MANIFEST) or b""), digest(ignored)]
    folder = platformdirs.user_cache_path("sdkwright", appauthor=False) / "unchanged"
    return folder / digest("\0".join(parts))


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


def _root(chosen: TargetConfig) -> Path:
    return Path(os.path.realpath(chosen.output))
