from __future__ import annotations

from ...types import OpenEnum


class TaskAnswer(OpenEnum):
    YES = "yes"
    NO = "no"
    TRUE = "true"
