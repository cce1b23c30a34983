"""listBeings: GET /beings"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.being import Being


class ListBeingsResponse(Response):
    """What ``listBeings`` answers."""

    __slots__ = ("result",)

    result: list[Being] | None


OPERATION = Operation(
    id="listBeings",
    method="GET",
    path="/beings",
    envelope=ListBeingsResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Being]),),
)
