from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ...types import BaseModel


class Bag(BaseModel):
    type: Literal["bag"] = "bag"
    count: int | None = None


class BagTypedDict(TypedDict):
    type: NotRequired[Literal["bag"] | None]
    count: NotRequired[int | None]
