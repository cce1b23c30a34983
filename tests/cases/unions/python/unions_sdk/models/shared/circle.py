from __future__ import annotations

from typing import TypedDict

from ...types import BaseModel


class Circle(BaseModel):
    kind: str
    r: float


class CircleTypedDict(TypedDict):
    kind: str
    r: float
