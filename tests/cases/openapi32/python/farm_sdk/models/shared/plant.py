from __future__ import annotations

from ...types import BaseModel


class Plant(BaseModel):
    kind: str
    height: float | None = None
