from __future__ import annotations

from ...types import BaseModel


class NamelessWithId(BaseModel):
    id: str
