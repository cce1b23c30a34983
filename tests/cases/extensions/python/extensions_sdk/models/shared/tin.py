from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ...types import BaseModel


class Tin(BaseModel):
    type: Literal["tin"] = "tin"
    grams: int | None = None


class TinTypedDict(TypedDict):
    type: NotRequired[Literal["tin"] | None]
    grams: NotRequired[int | None]
