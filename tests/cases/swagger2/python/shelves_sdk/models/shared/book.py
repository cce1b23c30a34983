from __future__ import annotations

from datetime import date

from ...types import UNSET, BaseModel, OptionalNullable


class Book(BaseModel):
    kind: str
    title: str
    lent: OptionalNullable[date] = UNSET
    id: str | None = None
    pages: int | None = None
