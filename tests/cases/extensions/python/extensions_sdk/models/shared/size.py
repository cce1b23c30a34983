from __future__ import annotations

from enum import IntEnum


class Size(IntEnum):
    SMALL = 1
    """A small bag."""

    LARGE = 2
    """A large bag."""
