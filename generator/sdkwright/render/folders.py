"""Which folders there are below another one, each looked for once: a package has few of them and
thousands of files."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class Folders:
    """The folders below ``root`` as they were when they were first asked for."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._missing: dict[str, bool] = {}

    def missing(self, folder: str) -> bool:
        """Whether there is no ``folder``, a path from the root; "" is the root itself."""
        if folder not in self._missing:
            above = folder.rpartition("/")[0]
            lost = folder != "" and self.missing(above)
            self._missing[folder] = lost or not _is_folder(f"{self._root}/{folder}")
        return self._missing[folder]

    def new_with(self, path: str) -> str:
        """What a new file brings: the outermost folder of ``path`` that is missing, or itself."""
        while self.missing(folder := path.rpartition("/")[0]):
            path = folder
        return path

    def occupied(self, path: str) -> bool:
        """Whether anything at all has the name ``path``."""
        if self.missing(path.rpartition("/")[0]):
            return False
        return os.path.lexists(f"{self._root}/{path}")


def _is_folder(path: str) -> bool:
    """What cannot be looked at may be one: whoever reads or writes there finds out."""
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)  # noqa: PTH116
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
