from __future__ import annotations

from ...types import OpenIntEnum


class AllOneOfConst(OpenIntEnum):
    ONE = 1
    TWO = 2
