from __future__ import annotations

from ...types import BaseModel


class V1Cat(BaseModel):
    name: str | None = None
