from __future__ import annotations

from ...types import BaseModel


class Dog(BaseModel):
    name: str | None = None
