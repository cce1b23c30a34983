from __future__ import annotations

from ...types import OpenEnum


class TaskStray(OpenEnum):
    HERE = "here"
