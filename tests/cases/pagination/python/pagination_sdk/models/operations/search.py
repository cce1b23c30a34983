"""search: POST /search"""

from __future__ import annotations

from ..._runtime.operation import Body, Cursor, Operation, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.item import Item
from ..shared.search import Search


class SearchResponseBody(BaseModel):
    next: str | None = None
    items: list[Item] | None = None


class SearchResponse(Page[Item]):
    """What ``search`` answers."""

    __slots__ = ("response_body",)

    response_body: SearchResponseBody | None
    """One page."""


OPERATION = Operation(
    id="search",
    method="POST",
    path="/search",
    request=Search,
    bodies=(Body("json", "application/json"),),
    envelope=SearchResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=SearchResponseBody),
    ),
    pages=Cursor(
        param=("paging", "after"), result="response_body", items=("items",), next=("next",)
    ),
)
