"""byCursorInHeaders: GET /cursor-in-headers"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Cursor, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.item import Item


class ByCursorInHeadersRequest(BaseModel):
    x_cursor: Annotated[str | None, Field(alias="X-Cursor")] = None


class ByCursorInHeadersRequestTypedDict(TypedDict):
    x_cursor: NotRequired[str | None]


class ByCursorInHeadersResponse(Page[Item]):
    """What ``byCursorInHeaders`` answers."""

    __slots__ = ("result",)

    result: list[Item] | None
    """Items."""


OPERATION = Operation(
    id="byCursorInHeaders",
    method="GET",
    path="/cursor-in-headers",
    request=ByCursorInHeadersRequest,
    params=(Param("x_cursor", "X-Cursor", "header", "simple", False),),
    envelope=ByCursorInHeadersResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Item]),),
    pages=Cursor(param="x_cursor", result="result", items=(), next="X-Next-Cursor"),
)
