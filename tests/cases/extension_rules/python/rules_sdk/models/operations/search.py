"""search: POST /search"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Body, Offset, Operation, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class SearchRequestBody(BaseModel):
    skip: int | None = None
    take: int | None = None
    text: str | None = None


class SearchRequestBodyTypedDict(TypedDict):
    skip: NotRequired[int | None]
    take: NotRequired[int | None]
    text: NotRequired[str | None]


class SearchResponse(Page[PageDataItem]):
    """What ``search`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="search",
    method="POST",
    path="/search",
    request=SearchRequestBody,
    bodies=(Body("json", "application/json", required=True),),
    envelope=SearchResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=Offset(param="skip", result="page", items=("data",), size="take"),
)
