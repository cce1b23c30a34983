from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel
from .search_paging import SearchPaging, SearchPagingTypedDict


class Search(BaseModel):
    text: str
    paging: SearchPaging | None = None


class SearchTypedDict(TypedDict):
    text: str
    paging: NotRequired[SearchPagingTypedDict | None]
