"""byUrl: GET /url"""

from __future__ import annotations

from ..._runtime.operation import NextUrl, Operation, Result
from ..._runtime.pages import Page
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class ByUrlResponse(Page[PageDataItem]):
    """What ``byUrl`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="byUrl",
    method="GET",
    path="/url",
    envelope=ByUrlResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=NextUrl(result="page", items=("data",), next=("meta", "next")),
)
