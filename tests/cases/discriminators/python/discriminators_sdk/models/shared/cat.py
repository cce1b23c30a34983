from __future__ import annotations

from ...types import BaseModel


class Cat(BaseModel):
    kind: str
    lives: int | None = None
