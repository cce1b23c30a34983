"""The bytes of the files that people name."""

from __future__ import annotations

import errno
from pathlib import Path

_LARGEST = 256 * 2**20
"""Bytes. The largest descriptions of APIs have a fifth of it; /dev/zero and its like never end."""


def bytes_of(path: str | Path) -> bytes:
    """All of a file. Raises OSError, also for one that is far too large to be what it should be."""
    with Path(path).open("rb") as stream:
        data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise OSError(errno.EFBIG, "it has more than 256 MiB")
    return data
