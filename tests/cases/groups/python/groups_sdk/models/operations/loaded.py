"""loaded: GET /billing/loaded"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class LoadedResponse(Response):
    """What ``loaded`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="loaded",
    method="GET",
    path="/billing/loaded",
    envelope=LoadedResponse,
    results=(Result("204"),),
)
