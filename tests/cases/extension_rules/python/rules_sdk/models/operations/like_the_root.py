"""likeTheRoot: GET /root"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Cursor, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class LikeTheRootRequest(BaseModel):
    after: str | None = None


class LikeTheRootRequestTypedDict(TypedDict):
    after: NotRequired[str | None]


class LikeTheRootResponse(Page[PageDataItem]):
    """What ``likeTheRoot`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="likeTheRoot",
    method="GET",
    path="/root",
    request=LikeTheRootRequest,
    params=(Param("after", "after", "query", "form", True),),
    envelope=LikeTheRootResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=Cursor(param="after", result="page", items=("data",), next=("next_cursor",)),
)
