"""byPage: GET /page"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, PageNumber, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.item import Item


class ByPageRequest(BaseModel):
    page: int | None = None
    per_page: int | None = None


class ByPageRequestTypedDict(TypedDict):
    page: NotRequired[int | None]
    per_page: NotRequired[int | None]


class ByPageResponse(Page[Item]):
    """What ``byPage`` answers."""

    __slots__ = ("result",)

    result: list[Item] | None
    """One page."""


OPERATION = Operation(
    id="byPage",
    method="GET",
    path="/page",
    request=ByPageRequest,
    params=(
        Param("page", "page", "query", "form", True),
        Param("per_page", "per_page", "query", "form", True),
    ),
    envelope=ByPageResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Item]),),
    pages=PageNumber(param="page", result="result", items=(), size="per_page", total="X-Total"),
)
