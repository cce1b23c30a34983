from __future__ import annotations

from ...types import BaseModel


class PageMeta(BaseModel):
    pages: int | None = None
    next: str | None = None
    more: bool | None = None
