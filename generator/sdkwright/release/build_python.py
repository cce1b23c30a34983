"""A wheel and an sdist, made by the package's own backend (PEP 517)."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from .build_archives import read_tar, read_zip, tar_gz_of, zip_of
from .build_job import BuildJob
from .build_source import write_copy
from .commands import run
from .problems import PackagingError

INSTALL = "Install what publishing needs: pip install 'sdkwright[publish]'"


def name_of(files: Mapping[str, bytes]) -> str:
    """Raises ``ValueError`` and ``KeyError``."""
    return str(tomllib.loads(files["pyproject.toml"].decode())["project"]["name"])


def version_problem(job: BuildJob) -> str:
    """PEP 440, which knows fewer pre-releases than Semantic Versioning."""
    if find_spec("packaging") is None:
        return ""
    from packaging.version import InvalidVersion, Version

    try:
        Version(job.target.version)
    except InvalidVersion:
        return (
            f"{job.target.version} is no version for Python (PEP 440), which has pre-releases "
            "such as 1.0.0-alpha.1, 1.0.0-beta.1 and 1.0.0-rc.1"
        )
    return ""


def build(job: BuildJob) -> dict[str, bytes]:
    """The artifacts by their names. Raises ``PackagingError``."""
    if find_spec("build") is None:
        raise PackagingError("missing-tool", "PyPA build is not installed", INSTALL)
    source, made = job.scratch / "source", job.scratch / "made"
    write_copy(dict(job.files), source, job.epoch)
    command = [sys.executable, "-P", "-m", "build", "--outdir", str(made)]
    if _backend_is_here(source):
        command.append("--no-isolation")
    run([*command, str(source)], job.scratch, {"SOURCE_DATE_EPOCH": str(job.epoch)})
    return {path.name: _same_everywhere(path, job.epoch) for path in sorted(made.iterdir())}


def _backend_is_here(source: Path) -> bool:
    """Whether what builds the package is installed: then it is as new tomorrow as it is today, and
    nothing has to be downloaded."""
    from packaging.requirements import InvalidRequirement, Requirement

    project = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))
    for text in project.get("build-system", {}).get("requires", ["setuptools"]):
        try:
            wanted = Requirement(text)
            there = metadata.version(wanted.name)
        except (InvalidRequirement, metadata.PackageNotFoundError):
            # What is wrong with it, the frontend says.
            return False
        if not wanted.specifier.contains(there, prereleases=True):
            return False
    return True


def _same_everywhere(path: Path, epoch: int) -> bytes:
    """A backend's archive without times, users and modes of this machine."""
    if path.suffix != ".whl":
        return tar_gz_of(dict(sorted(read_tar(path).items())), epoch)
    files = read_zip(path)
    # The metadata stand at the end, RECORD last (Binary Distribution Format, "File contents").
    order = sorted(files, key=lambda n: (".dist-info/" in n, n.endswith("/RECORD"), n))
    return zip_of({name: files[name] for name in order}, epoch)
