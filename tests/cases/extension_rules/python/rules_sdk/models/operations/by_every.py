"""byEvery: GET /every"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.page import Page


class ByEveryRequest(BaseModel):
    since: str | None = None


class ByEveryRequestTypedDict(TypedDict):
    since: NotRequired[str | None]


class ByEveryResponse(Response):
    """What ``byEvery`` answers."""

    __slots__ = ("page",)

    page: Page | None
    """A page."""


OPERATION = Operation(
    id="byEvery",
    method="GET",
    path="/every",
    request=ByEveryRequest,
    params=(Param("since", "since", "query", "form", True),),
    envelope=ByEveryResponse,
    results=(Result("200", "json", "application/json", field="page", type=Page),),
)
