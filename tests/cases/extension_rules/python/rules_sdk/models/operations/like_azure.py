"""likeAzure: GET /azure"""

from __future__ import annotations

from ..._runtime.operation import NextUrl, Operation, Result
from ..._runtime.pages import Page
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class LikeAzureResponse(Page[PageDataItem]):
    """What ``likeAzure`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="likeAzure",
    method="GET",
    path="/azure",
    envelope=LikeAzureResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=NextUrl(result="page", items=("data",), next=("meta", "next")),
)
