from __future__ import annotations

from ...types import BaseModel


class Place(BaseModel):
    city: str | None = None
