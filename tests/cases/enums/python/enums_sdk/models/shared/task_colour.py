from __future__ import annotations

from ...types import OpenEnum


class TaskColour(OpenEnum):
    RED = "red"
    LIGHT_GREEN = "light-green"
    EMPTY = ""
    PLUS_1 = "+1"
    MINUS_1 = "-1"
