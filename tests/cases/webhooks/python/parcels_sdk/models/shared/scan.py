from __future__ import annotations

from ...types import BaseModel
from .place import Place


class Scan(BaseModel):
    code: str
    place: Place | None = None
