from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel


class Animal(BaseModel):
    name: str
    weight: float | None = None


class AnimalTypedDict(TypedDict):
    name: str
    weight: NotRequired[float | None]
