"""notWanted: GET /not-wanted"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.item import Item


class NotWantedResponseBody(BaseModel):
    next: str | None = None
    items: list[Item] | None = None


class NotWantedRequest(BaseModel):
    cursor: str | None = None


class NotWantedRequestTypedDict(TypedDict):
    cursor: NotRequired[str | None]


class NotWantedResponse(Response):
    """What ``notWanted`` answers."""

    __slots__ = ("response_body",)

    response_body: NotWantedResponseBody | None
    """One page."""


OPERATION = Operation(
    id="notWanted",
    method="GET",
    path="/not-wanted",
    request=NotWantedRequest,
    params=(Param("cursor", "cursor", "query", "form", True),),
    envelope=NotWantedResponse,
    results=(
        Result(
            "200", "json", "application/json", field="response_body", type=NotWantedResponseBody
        ),
    ),
)
