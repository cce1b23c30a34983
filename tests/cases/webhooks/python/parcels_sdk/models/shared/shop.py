from __future__ import annotations

from ...types import BaseModel


class Shop(BaseModel):
    name: str
