from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel


class SearchPaging(BaseModel):
    after: str | None = None
    size: int | None = None


class SearchPagingTypedDict(TypedDict):
    after: NotRequired[str | None]
    size: NotRequired[int | None]
