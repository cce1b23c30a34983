"""byPageFromZero: GET /page-from-0"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, PageNumber, Param, Result
from ..._runtime.pages import Page
from ...types import UNSET, BaseModel, OptionalNullable
from ..shared.item import Item


class ByPageFromZeroResponseBody(BaseModel):
    page_count: Annotated[int | None, Field(alias="page-count")] = None
    has_more: Annotated[OptionalNullable[bool], Field(alias="hasMore")] = UNSET
    items: list[Item] | None = None


class ByPageFromZeroRequest(BaseModel):
    page: int | None = None


class ByPageFromZeroRequestTypedDict(TypedDict):
    page: NotRequired[int | None]


class ByPageFromZeroResponse(Page[Item]):
    """What ``byPageFromZero`` answers."""

    __slots__ = ("response_body",)

    response_body: ByPageFromZeroResponseBody | None
    """One page."""


OPERATION = Operation(
    id="byPageFromZero",
    method="GET",
    path="/page-from-0",
    request=ByPageFromZeroRequest,
    params=(Param("page", "page", "query", "form", True),),
    envelope=ByPageFromZeroResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="response_body",
            type=ByPageFromZeroResponseBody,
        ),
    ),
    pages=PageNumber(
        param="page",
        result="response_body",
        items=("items",),
        more=("has_more",),
        pages=("page_count",),
        first=0,
    ),
)
