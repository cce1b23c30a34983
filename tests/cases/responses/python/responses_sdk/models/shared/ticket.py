from __future__ import annotations

from ...types import BaseModel


class Ticket(BaseModel):
    url: str | None = None
