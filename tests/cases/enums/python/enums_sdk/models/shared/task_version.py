from __future__ import annotations

from ...types import OpenEnum


class TaskVersion(OpenEnum):
    VALUE_1_10 = "1.10"
    VALUE_2 = "2"
