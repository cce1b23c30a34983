"""What a run leaves in the user's cache to save the next one work; no result depends on it.

Everything there can be made again, belongs to the versions that its folder stands for, and is
ignored where it is damaged.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from functools import cache
from hashlib import sha256
from pathlib import Path

import platformdirs

from sdkwright.version import VERSION

_VERSIONS = 4
"""The folders of so many versions are kept."""


@cache
def kept_folder(kind: str, module: str, *versions: str) -> Path | None:
    """The folder for ``kind`` of what the file ``module`` of this program makes with ``versions``
    of libraries; None where there can be none."""
    try:
        # Two programs may have one version while somebody changes one of them.
        program = Path(module).read_text("utf-8")
    except (OSError, ValueError):
        return None
    text = "\0".join((VERSION, sys.version, program, *versions))
    found = cache_folder() / kind / sha256(text.encode()).hexdigest()[:20]
    if not found.is_dir():
        try:
            found.mkdir(parents=True, mode=0o700)
            others = sorted(found.parent.iterdir(), key=lambda other: other.stat().st_mtime)
        except OSError:
            return None
        for other in others[:-_VERSIONS]:
            shutil.rmtree(other, ignore_errors=True)
    return found


def cache_folder() -> Path:
    """The program's folder in the user's cache; it need not exist."""
    return platformdirs.user_cache_path("sdkwright", appauthor=False)


def keep(file: Path, content: bytes) -> None:
    """Write ``file`` as a whole, or leave it where that is not possible."""
    with contextlib.suppress(OSError):
        draft = file.with_name(f"{file.name}.{os.getpid()}")
        draft.write_bytes(content)
        draft.replace(file)
