"""A tarball by npm, of the package compiled in a copy."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from .build_archives import read_tar, tar_gz_of
from .build_job import BuildJob
from .build_source import write_copy
from .commands import find, run

_QUIET = ("--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")


def name_of(files: Mapping[str, bytes]) -> str:
    """Raises ``ValueError`` and ``KeyError``."""
    return str(json.loads(files["package.json"])["name"])


def version_problem(_job: BuildJob) -> str:
    """npm takes any version of Semantic Versioning."""
    return ""


def build(job: BuildJob) -> dict[str, bytes]:
    """The artifact by its name. Raises ``PackagingError``."""
    npm, source, made = find("npm"), job.scratch / "source", job.scratch / "made"
    find("node")
    write_copy(dict(job.files), source, job.epoch)
    made.mkdir()
    _modules(npm, job, source)
    # `prepack` compiles. What npm runs says what it does on the standard output.
    run([npm, "pack", *_QUIET, "--pack-destination", str(made)], source)
    return {
        path.name: tar_gz_of(dict(sorted(read_tar(path).items())), job.epoch)
        for path in sorted(made.iterdir())
    }


def _modules(npm: str, job: BuildJob, source: Path) -> None:
    """The compiler: where it is installed beside the package, that one; else as package-lock.json
    says; else the newest that package.json allows."""
    installed = job.folder / "node_modules"
    if installed.is_dir():
        (source / "node_modules").symlink_to(installed.resolve())
    elif "package-lock.json" in job.files:
        run([npm, "ci", *_QUIET, "--ignore-scripts"], source)
    else:
        run([npm, "install", *_QUIET, "--ignore-scripts", "--no-package-lock"], source)
