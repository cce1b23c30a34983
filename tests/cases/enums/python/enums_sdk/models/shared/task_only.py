from __future__ import annotations

from ...types import OpenEnum


class TaskOnly(OpenEnum):
    TASK = "task"
