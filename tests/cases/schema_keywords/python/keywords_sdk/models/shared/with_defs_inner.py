from __future__ import annotations

from ...types import BaseModel


class WithDefsInner(BaseModel):
    i: int | None = None
