"""byNumber: GET /number"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, PageNumber, Param, Result
from ..._runtime.pages import Page
from ..._runtime.retries import RetryConfig
from ...types import BaseModel
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class ByNumberRequest(BaseModel):
    number: int | None = None


class ByNumberRequestTypedDict(TypedDict):
    number: NotRequired[int | None]


class ByNumberResponse(Page[PageDataItem]):
    """What ``byNumber`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="byNumber",
    method="GET",
    path="/number",
    request=ByNumberRequest,
    params=(Param("number", "number", "query", "form", True),),
    envelope=ByNumberResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    retries=RetryConfig("none"),
    pages=PageNumber(param="number", result="page", items=("data",), more=("meta", "more")),
)
