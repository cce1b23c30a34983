"""notPaged: GET /all"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.item import Item


class NotPagedResponse(Response):
    """What ``notPaged`` answers."""

    __slots__ = ("result",)

    result: list[Item] | None
    """Items."""


OPERATION = Operation(
    id="notPaged",
    method="GET",
    path="/all",
    envelope=NotPagedResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Item]),),
)
