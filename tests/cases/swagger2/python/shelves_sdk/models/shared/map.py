from __future__ import annotations

from datetime import date
from typing import Literal

from ...types import UNSET, BaseModel, OptionalNullable
from .book_option_pages import BookOptionPages


class Map(BaseModel):
    kind: Literal["io.maps.Map"] = "io.maps.Map"
    title: str
    lent: OptionalNullable[date] = UNSET
    id: str | None = None
    scale: BookOptionPages | None = None
