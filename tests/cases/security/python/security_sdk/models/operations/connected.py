"""connected: GET /connected"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ConnectedResponse(Response):
    """What ``connected`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="connected",
    method="GET",
    path="/connected",
    envelope=ConnectedResponse,
    results=(Result("204"),),
    security=(
        (("connect", ()),),
        (),
    ),
)
