"""singlePage: GET /single"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.page import Page


class SinglePageRequest(BaseModel):
    cursor: str | None = None


class SinglePageRequestTypedDict(TypedDict):
    cursor: NotRequired[str | None]


class SinglePageResponse(Response):
    """What ``singlePage`` answers."""

    __slots__ = ("page",)

    page: Page | None
    """A page."""


OPERATION = Operation(
    id="singlePage",
    method="GET",
    path="/single",
    request=SinglePageRequest,
    params=(Param("cursor", "cursor", "query", "form", True),),
    envelope=SinglePageResponse,
    results=(Result("200", "json", "application/json", field="page", type=Page),),
)
