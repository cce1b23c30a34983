"""byLast: GET /last"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Cursor, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class ByLastRequest(BaseModel):
    since: str | None = None


class ByLastRequestTypedDict(TypedDict):
    since: NotRequired[str | None]


class ByLastResponse(Page[PageDataItem]):
    """What ``byLast`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="byLast",
    method="GET",
    path="/last",
    request=ByLastRequest,
    params=(Param("since", "since", "query", "form", True),),
    envelope=ByLastResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=Cursor(param="since", result="page", items=("data",), next=("data", "-1", "id")),
)
