from __future__ import annotations

from ...types import OpenIntEnum


class TaskLevel(OpenIntEnum):
    VALUE_0 = 0
    VALUE_10 = 10
