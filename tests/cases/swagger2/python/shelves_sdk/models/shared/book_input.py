from __future__ import annotations

from datetime import date
from typing import NotRequired, TypedDict

from ...types import UNSET, BaseModel, OptionalNullable


class BookInput(BaseModel):
    kind: str
    title: str
    lent: OptionalNullable[date] = UNSET
    pages: int | None = None


class BookInputTypedDict(TypedDict):
    kind: str
    title: str
    lent: NotRequired[date | None]
    pages: NotRequired[int | None]
