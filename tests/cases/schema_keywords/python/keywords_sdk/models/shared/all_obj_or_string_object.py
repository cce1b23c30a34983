from __future__ import annotations

from ...types import BaseModel


class AllObjOrStringObject(BaseModel):
    a: str | None = None
