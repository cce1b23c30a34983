from __future__ import annotations

from ...types import BaseModel


class ParcelFoundPayloadData(BaseModel):
    city: str | None = None
