from __future__ import annotations

from enum import StrEnum


class TeaKind(StrEnum):
    ASSAM = "a"
    """From Assam."""

    BREAKFAST = "b"
    FIRST_FLUSH = "1"
