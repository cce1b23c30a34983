from __future__ import annotations

from ...types import BaseModel


class ListOrder(BaseModel):
    count: int | None = None
