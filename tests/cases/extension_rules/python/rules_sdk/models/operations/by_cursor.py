"""byCursor: GET /cursor"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Cursor, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.page import Page as SharedPage
from ..shared.page_data_item import PageDataItem


class ByCursorRequest(BaseModel):
    token: str | None = None
    max: int | None = None


class ByCursorRequestTypedDict(TypedDict):
    token: NotRequired[str | None]
    max: NotRequired[int | None]


class ByCursorResponse(Page[PageDataItem]):
    """What ``byCursor`` answers."""

    __slots__ = ("page",)

    page: SharedPage | None
    """A page."""


OPERATION = Operation(
    id="byCursor",
    method="GET",
    path="/cursor",
    request=ByCursorRequest,
    params=(
        Param("token", "token", "query", "form", True),
        Param("max", "max", "query", "form", True),
    ),
    envelope=ByCursorResponse,
    results=(Result("200", "json", "application/json", field="page", type=SharedPage),),
    pages=Cursor(param="token", result="page", items=("data",), next=("next_cursor",)),
)
