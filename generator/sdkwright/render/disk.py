"""An output folder as it is on disk: reading only."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from . import paths
from .folders import Folders
from .manifest import MANIFEST, Manifest, Stamp, digest, from_json, stamp_of


class Disk:
    """Reads below ``root`` (which need not exist), each file at most once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folders = Folders(root)
        self._contents: dict[str, bytes | None] = {}
        self._hashes: dict[str, str | None] = {}
        self._inside: dict[str, bool] = {}

    def read(self, path: str) -> bytes | None:
        """The content of the plain file at ``path``; None when there is none.

        A link counts as no plain file, so nothing outside the folder is ever read.
        Raises ``OSError`` when there is a file that cannot be read.
        """
        if path not in self._contents:
            self._contents[path] = self._read(path)
        return self._contents[path]

    def _read(self, path: str) -> bytes | None:
        if self._folders.missing(path.rpartition("/")[0]):
            return None
        file = f"{self.root}/{path}"
        try:
            if not stat.S_ISREG(os.lstat(file).st_mode) or not self._is_inside(path):
                return None
            with open(file, "rb") as opened:  # noqa: PTH123
                return opened.read()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def _is_inside(self, path: str) -> bool:
        """Whether the folder of ``path`` is, which many files share."""
        folder = path.rpartition("/")[0]
        if folder not in self._inside:
            self._inside[folder] = not paths.escapes(self.root, path)
        return self._inside[folder]

    def occupied(self, path: str) -> bool:
        """Whether anything at all has the name ``path``."""
        return self._folders.occupied(path)

    def hash(self, path: str) -> str | None:
        if path not in self._hashes:
            content = self.read(path)
            self._hashes[path] = None if content is None else digest(content)
        return self._hashes[path]

    def manifest(self) -> Manifest | None:
        """The manifest of the last run, None when there was none.

        Raises ``ManifestError`` for a damaged one.
        """
        content = self.read(MANIFEST)
        return None if content is None else from_json(content)

    def stamp(self) -> Stamp | None:
        """What the last run was made from, None when there was none. Raises ``ManifestError``."""
        content = self.read(MANIFEST)
        return None if content is None else stamp_of(content)
