from __future__ import annotations

from ...types import OpenEnum


class Grade(OpenEnum):
    ORANGE_PEKOE = "op"
    """Whole leaves."""

    BROKEN_ORANGE_PEKOE = "bop"
