from __future__ import annotations

from ...types import BaseModel


class AdminUser(BaseModel):
    rights: str | None = None
