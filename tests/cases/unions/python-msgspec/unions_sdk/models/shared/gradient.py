from __future__ import annotations

from ...types import BaseModel, Field


class Gradient(BaseModel):
    from_: str | None = Field(default=None, name="from")
    to: str | None = None
