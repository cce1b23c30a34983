from __future__ import annotations

from ...types import BaseModel
from .kind import Kind


class Dog(BaseModel):
    kind: Kind
    bark: str | None = None
