"""byLast: GET /last"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.page import Page


class ByLastRequest(BaseModel):
    since: str | None = None


class ByLastRequestTypedDict(TypedDict):
    since: NotRequired[str | None]


class ByLastResponse(Response):
    """What ``byLast`` answers."""

    __slots__ = ("page",)

    page: Page | None
    """A page."""


OPERATION = Operation(
    id="byLast",
    method="GET",
    path="/last",
    request=ByLastRequest,
    params=(Param("since", "since", "query", "form", True),),
    envelope=ByLastResponse,
    results=(Result("200", "json", "application/json", field="page", type=Page),),
)
