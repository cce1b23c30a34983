from __future__ import annotations

from ...types import BaseModel


class V2Cat(BaseModel):
    names: str | None = None
