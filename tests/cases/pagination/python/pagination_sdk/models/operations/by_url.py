"""byUrl: GET /next-url"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..._runtime.operation import NextUrl, Operation, Result
from ..._runtime.pages import Page
from ...types import UNSET, BaseModel, OptionalNullable
from ..shared.item import Item


class ByUrlResponseBody(BaseModel):
    odata_next_link: Annotated[OptionalNullable[str], Field(alias="@odata.nextLink")] = UNSET
    value: list[Item] | None = None


class ByUrlResponse(Page[Item]):
    """What ``byUrl`` answers."""

    __slots__ = ("response_body",)

    response_body: ByUrlResponseBody | None
    """One page."""


OPERATION = Operation(
    id="byUrl",
    method="GET",
    path="/next-url",
    envelope=ByUrlResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=ByUrlResponseBody),
    ),
    pages=NextUrl(result="response_body", items=("value",), next=("odata_next_link",)),
)
