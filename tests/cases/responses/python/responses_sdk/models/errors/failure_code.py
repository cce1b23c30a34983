from __future__ import annotations

from ...types import OpenEnum


class FailureCode(OpenEnum):
    BUSY = "busy"
    BROKEN = "broken"
