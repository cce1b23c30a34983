from __future__ import annotations

from ...types import BaseModel


class PageDataItem(BaseModel):
    id: str | None = None
