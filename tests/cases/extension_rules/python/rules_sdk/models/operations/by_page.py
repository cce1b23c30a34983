"""byPage: GET /page"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, PageNumber, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class ByPageRequest(BaseModel):
    page: int | None = None


class ByPageRequestTypedDict(TypedDict):
    page: NotRequired[int | None]


class ByPageResponse(Page[PageDataItem]):
    """What ``byPage`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="byPage",
    method="GET",
    path="/page",
    request=ByPageRequest,
    params=(Param("page", "page", "query", "form", True),),
    envelope=ByPageResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=PageNumber(param="page", result="page", items=("data",), pages=("meta", "pages")),
)
