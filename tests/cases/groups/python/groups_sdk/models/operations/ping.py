"""ping: GET /ping"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class PingResponse(Response):
    """What ``ping`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="ping",
    method="GET",
    path="/ping",
    envelope=PingResponse,
    results=(Result("204"),),
)
