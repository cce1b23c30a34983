from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel


class Paper(BaseModel):
    title: str | None = None
    pages: int | None = None


class PaperTypedDict(TypedDict):
    title: NotRequired[str | None]
    pages: NotRequired[int | None]
