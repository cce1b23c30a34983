from __future__ import annotations

from ...types import BaseModel


class Blurred(BaseModel):
    type: str | None = None
