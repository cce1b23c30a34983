from __future__ import annotations

from datetime import date

from ...types import UNSET, BaseModel, OptionalNullable


class Item(BaseModel):
    kind: str
    title: str
    lent: OptionalNullable[date] = UNSET
    id: str | None = None
