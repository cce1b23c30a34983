"""suggestedByItem: GET /nobody-said-how-either"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.item import Item


class SuggestedByItemResponseBody(BaseModel):
    has_more: bool | None = None
    data: list[Item] | None = None


class SuggestedByItemRequest(BaseModel):
    starting_after: str | None = None


class SuggestedByItemRequestTypedDict(TypedDict):
    starting_after: NotRequired[str | None]


class SuggestedByItemResponse(Response):
    """What ``suggestedByItem`` answers."""

    __slots__ = ("response_body",)

    response_body: SuggestedByItemResponseBody | None
    """Items."""


OPERATION = Operation(
    id="suggestedByItem",
    method="GET",
    path="/nobody-said-how-either",
    request=SuggestedByItemRequest,
    params=(Param("starting_after", "starting_after", "query", "form", True),),
    envelope=SuggestedByItemResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="response_body",
            type=SuggestedByItemResponseBody,
        ),
    ),
)
