from __future__ import annotations

from datetime import date
from typing import NotRequired, TypedDict

from ...types import UNSET, BaseModel, OptionalNullable


class Book(BaseModel):
    kind: str
    title: str
    lent: OptionalNullable[date] = UNSET
    id: str | None = None
    pages: int | None = None


class BookTypedDict(TypedDict):
    kind: str
    title: str
    lent: NotRequired[date | None]
    id: NotRequired[str | None]
    pages: NotRequired[int | None]
