from __future__ import annotations

from ...types import BaseModel


class Plain(BaseModel):
    colour: str
