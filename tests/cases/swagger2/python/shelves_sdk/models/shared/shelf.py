from __future__ import annotations

from typing import TypedDict

from ...types import BaseModel


class Shelf(BaseModel):
    label: str


class ShelfTypedDict(TypedDict):
    label: str
