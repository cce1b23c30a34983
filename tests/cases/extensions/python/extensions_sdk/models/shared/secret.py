from __future__ import annotations

from ...types import OpenEnum


class Secret(OpenEnum):
    X = "x"
    Y = "y"
