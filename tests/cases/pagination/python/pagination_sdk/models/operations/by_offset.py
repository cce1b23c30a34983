"""byOffset: GET /offset"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Offset, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.item import Item


class ByOffsetResponseBody(BaseModel):
    meta: ByOffsetResponseBodyMeta | None = None
    items: list[Item] | None = None
    warnings: list[str] | None = None


class ByOffsetResponseBodyMeta(BaseModel):
    total: int | None = None


class ByOffsetRequest(BaseModel):
    offset: int | None = None
    limit: int | None = None


class ByOffsetRequestTypedDict(TypedDict):
    offset: NotRequired[int | None]
    limit: NotRequired[int | None]


class ByOffsetResponse(Page[Item]):
    """What ``byOffset`` answers."""

    __slots__ = ("response_body",)

    response_body: ByOffsetResponseBody | None
    """One page."""


OPERATION = Operation(
    id="byOffset",
    method="GET",
    path="/offset",
    request=ByOffsetRequest,
    params=(
        Param("offset", "offset", "query", "form", True),
        Param("limit", "limit", "query", "form", True),
    ),
    envelope=ByOffsetResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=ByOffsetResponseBody),
    ),
    pages=Offset(
        param="offset",
        result="response_body",
        items=("items",),
        size="limit",
        total=("meta", "total"),
    ),
)
