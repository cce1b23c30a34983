"""byCursor: GET /cursor"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Cursor, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.item import Item


class ByCursorResponseBody(BaseModel):
    cursor: ByCursorResponseBodyCursor


class ByCursorResponseBodyCursor(BaseModel):
    has_more: Annotated[bool, Field(alias="hasMore")]
    next: str | None = None
    data: list[Item]


class ByCursorRequest(BaseModel):
    cursor: str | None = None
    page_size: Annotated[int | None, Field(alias="pageSize")] = None


class ByCursorRequestTypedDict(TypedDict):
    cursor: NotRequired[str | None]
    page_size: NotRequired[int | None]


class ByCursorResponse(Page[Item]):
    """What ``byCursor`` answers."""

    __slots__ = ("response_body",)

    response_body: ByCursorResponseBody | None
    """One page."""


OPERATION = Operation(
    id="byCursor",
    method="GET",
    path="/cursor",
    request=ByCursorRequest,
    params=(
        Param("cursor", "cursor", "query", "form", True),
        Param("page_size", "pageSize", "query", "form", True),
    ),
    envelope=ByCursorResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=ByCursorResponseBody),
    ),
    pages=Cursor(
        param="cursor",
        result="response_body",
        items=("cursor", "data"),
        next=("cursor", "next"),
        more=("cursor", "has_more"),
    ),
)
