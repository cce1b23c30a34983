"""What an output folder says about itself, and what goes wrong with it as findings."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.render.disk import Disk
from sdkwright.render.files import BusyError, UnsafeFolderError
from sdkwright.render.ignore import IGNORE, ignored
from sdkwright.render.manifest import MANIFEST, Manifest, ManifestError


@contextlib.contextmanager
def failures(report: Report) -> Iterator[None]:
    """Turn what the file system refuses into findings."""
    try:
        yield
    except BusyError:
        report.add("concurrent-run", "another run is writing to the output folder")
    except UnsafeFolderError as error:
        report.add("unsafe-path", f"{_shown(str(error))!r} is a link and may lead elsewhere")
    except OSError as error:
        name = _shown(str(error.filename)) if error.filename else "the output"
        report.add("cannot-write", f"{name}: {error.strerror or error}")


def _shown(path: str) -> str:
    """``path`` as people write it: relative where that is shorter, with forward slashes."""
    relative = os.path.relpath(path, os.path.realpath("."))
    shown = path if relative.startswith("..") else relative
    return shown.replace(os.sep, "/")


def manifest_of(disk: Disk, output: str, report: Report, force: bool) -> Manifest | None:
    """The manifest, None when there is none; a damaged one counts as none with ``force``."""
    try:
        return disk.manifest()
    except ManifestError as error:
        if not force:
            report.add("bad-manifest", f"{output}/{MANIFEST}: {error}")
    return None


def ignored_in(root: Path, output: str, report: Report) -> Callable[[str], bool]:
    """Tells which files .sdkignore leaves to people."""
    try:
        return ignored(root)
    except ValueError as error:
        report.add("config-value", f"{output}/{IGNORE} has a pattern that means nothing: {error}")
        return lambda _path: True
