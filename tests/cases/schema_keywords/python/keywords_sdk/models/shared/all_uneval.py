from __future__ import annotations

from ...types import BaseModel


class AllUneval(BaseModel):
    x: str | None = None
