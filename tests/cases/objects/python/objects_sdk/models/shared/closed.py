from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel


class Closed(BaseModel):
    a: str | None = None


class ClosedTypedDict(TypedDict):
    a: NotRequired[str | None]
