from __future__ import annotations

from ...types import OpenEnum


class AllEnumNoType(OpenEnum):
    X = "x"
    Y = "y"
