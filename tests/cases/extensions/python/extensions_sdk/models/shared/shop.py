from __future__ import annotations

from ...types import OpenEnum


class Shop(OpenEnum):
    NORTH = "north"
    """By the river."""

    SOUTH = "south"
