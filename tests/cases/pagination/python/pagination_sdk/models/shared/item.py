from __future__ import annotations

from ...types import BaseModel


class Item(BaseModel):
    id: str
