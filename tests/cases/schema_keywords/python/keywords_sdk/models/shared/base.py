from __future__ import annotations

from ...types import BaseModel


class Base(BaseModel):
    b: str | None = None
