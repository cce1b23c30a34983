"""open: GET /open"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class OpenResponse(Response):
    """What ``open`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="open",
    method="GET",
    path="/open",
    envelope=OpenResponse,
    results=(Result("204"),),
)
