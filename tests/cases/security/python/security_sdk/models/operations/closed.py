"""closed: GET /closed"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ClosedResponse(Response):
    """What ``closed`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="closed",
    method="GET",
    path="/closed",
    envelope=ClosedResponse,
    results=(Result("204"),),
    security=(
        (("oauth", ("read",)),),
        (("key", ()), ("basic", ())),
    ),
)
