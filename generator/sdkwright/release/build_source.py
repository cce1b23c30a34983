"""The files of a package: what was generated and what people put beside it, nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from sdkwright.render.disk import Disk
from sdkwright.render.paths import PRIVATE

from .problems import PackagingError

_LEFT_BEHIND = frozenset(("vendor", "build", "dist", "venv"))
"""Folders that tools make beside a package; they are no part of it unless they were generated."""
_FILE, _EXECUTABLE, _FOLDER = 0o644, 0o755, 0o755


def read_source(folder: Path, output: Path) -> dict[str, bytes]:
    """Every file of the package in ``folder`` by its path, sorted; ``output`` is where artifacts
    go, in case that is inside.

    Hidden files and what tools leave behind count only where the manifest lists them.
    Raises ``PackagingError`` for a link, ``ManifestError``, and ``OSError``.
    """
    manifest = Disk(folder).manifest()
    generated = frozenset(() if manifest is None else manifest.files)
    found: dict[str, bytes] = {}
    for path, name in _walk(folder, output.resolve()):
        if name not in generated and _is_left_behind(name):
            continue
        if path.is_symlink():
            raise PackagingError(
                "unfit-package",
                f"{name} is a link",
                "Put a copy of the file in its place; archives have no links.",
            )
        found[name] = path.read_bytes()
    return dict(sorted(found.items()))


def _walk(folder: Path, output: Path) -> Iterator[tuple[Path, str]]:
    for base, folders, files in os.walk(folder):
        here = Path(base)
        folders[:] = [
            each
            for each in folders
            if each not in (PRIVATE, ".git", "node_modules") and (here / each).resolve() != output
        ]
        links = [each for each in folders if (here / each).is_symlink()]
        for each in (*files, *links):
            path = here / each
            yield path, path.relative_to(folder).as_posix()


def _is_left_behind(name: str) -> bool:
    *folders, file = name.split("/")
    return (
        any(part.startswith(".") or part.endswith(".egg-info") for part in (*folders, file))
        or (folders[:1] and folders[0] in _LEFT_BEHIND)
        or "__pycache__" in folders
        or file.endswith((".pyc", ".tgz", ".phar"))
    )


def digest_of(files: dict[str, bytes]) -> str:
    """SHA-256 of names and contents in hexadecimal."""
    whole = sha256()
    for name in sorted(files):
        whole.update(f"{name}\0{sha256(files[name]).hexdigest()}\n".encode())
    return whole.hexdigest()


def write_copy(files: dict[str, bytes], folder: Path, epoch: int) -> None:
    """The files below ``folder``, with the same times and modes everywhere."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        path.chmod(_EXECUTABLE if data.startswith(b"#!") else _FILE)
        os.utime(path, (epoch, epoch))
    for base, _folders, _files in os.walk(folder):
        Path(base).chmod(_FOLDER)
