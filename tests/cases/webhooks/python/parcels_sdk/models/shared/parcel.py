from __future__ import annotations

from ...types import BaseModel


class Parcel(BaseModel):
    id: str
    grams: int
