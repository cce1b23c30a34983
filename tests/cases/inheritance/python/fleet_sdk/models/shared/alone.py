from __future__ import annotations

from ...types import BaseModel


class Alone(BaseModel):
    type: str | None = None
