from __future__ import annotations

from ...types import BaseModel


class ParcelLostPayloadData(BaseModel):
    id: str
    grams: int
