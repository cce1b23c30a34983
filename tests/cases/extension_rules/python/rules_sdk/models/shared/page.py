from __future__ import annotations

from ...types import BaseModel
from .page_data_item import PageDataItem
from .page_meta import PageMeta


class Page(BaseModel):
    data: list[PageDataItem]
    next_cursor: str | None = None
    meta: PageMeta | None = None
