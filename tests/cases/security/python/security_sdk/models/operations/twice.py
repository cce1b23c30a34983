"""twice: GET /twice"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class TwiceResponse(Response):
    """What ``twice`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="twice",
    method="GET",
    path="/twice",
    envelope=TwiceResponse,
    results=(Result("204"),),
    security=((("basic", ()), ("bearer", ())),),
)
