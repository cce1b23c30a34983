"""both: GET /both"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class BothResponse(Response):
    """What ``both`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="both",
    method="GET",
    path="/both",
    envelope=BothResponse,
    results=(Result("204"),),
    security=((("mixed", ("read",)),),),
)
