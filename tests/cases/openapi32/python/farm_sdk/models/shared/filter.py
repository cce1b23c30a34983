from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel


class Filter(BaseModel):
    name: str | None = None
    colours: list[str] | None = None


class FilterTypedDict(TypedDict):
    name: NotRequired[str | None]
    colours: NotRequired[list[str] | None]
