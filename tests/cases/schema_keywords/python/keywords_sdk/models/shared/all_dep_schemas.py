from __future__ import annotations

from ...types import BaseModel


class AllDepSchemas(BaseModel):
    card: str | None = None
    cvc: str | None = None
