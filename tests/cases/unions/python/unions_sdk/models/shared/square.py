from __future__ import annotations

from typing import TypedDict

from ...types import BaseModel


class Square(BaseModel):
    kind: str
    a: float


class SquareTypedDict(TypedDict):
    kind: str
    a: float
