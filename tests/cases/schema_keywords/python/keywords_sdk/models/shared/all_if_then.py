from __future__ import annotations

from ...types import BaseModel


class AllIfThen(BaseModel):
    k: str | None = None
    extra: str | None = None
    other: int | None = None
