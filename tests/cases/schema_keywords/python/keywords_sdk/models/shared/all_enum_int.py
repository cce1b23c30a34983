from __future__ import annotations

from ...types import OpenIntEnum


class AllEnumInt(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
    VALUE_9007199254740993 = 9007199254740993
