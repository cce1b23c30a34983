"""byLink: GET /link"""

from __future__ import annotations

from ..._runtime.operation import NextUrl, Operation, Result
from ..._runtime.pages import Page
from ..shared.item import Item


class ByLinkResponse(Page[Item]):
    """What ``byLink`` answers."""

    __slots__ = ("result",)

    result: list[Item] | None
    """One page."""


OPERATION = Operation(
    id="byLink",
    method="GET",
    path="/link",
    envelope=ByLinkResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Item]),),
    pages=NextUrl(result="result", items=(), next="Link"),
)
