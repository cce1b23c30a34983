from __future__ import annotations

from ...types import OpenEnum


class AllEnumEmptyStr(OpenEnum):
    EMPTY = ""
    SPACE = " "
    A_LOWER = "a"
    A = "A"
    A_B = "a b"
    A_DASH_B = "a-b"
