"""suggested: GET /nobody-said-how"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.item import Item


class SuggestedRequest(BaseModel):
    start: int | None = None
    limit: int | None = None


class SuggestedRequestTypedDict(TypedDict):
    start: NotRequired[int | None]
    limit: NotRequired[int | None]


class SuggestedResponse(Response):
    """What ``suggested`` answers."""

    __slots__ = ("result",)

    result: list[Item] | None
    """Items."""


OPERATION = Operation(
    id="suggested",
    method="GET",
    path="/nobody-said-how",
    request=SuggestedRequest,
    params=(
        Param("start", "start", "query", "form", True),
        Param("limit", "limit", "query", "form", True),
    ),
    envelope=SuggestedResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Item]),),
)
