from __future__ import annotations

from ...types import OpenIntEnum


class TaskPriority(OpenIntEnum):
    LOW = 1
    NORMAL = 2
    HIGH = 3
