"""Rails#index: GET /rails"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class RailsIndexResponse(Response):
    """What ``Rails#index`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="Rails#index",
    method="GET",
    path="/rails",
    envelope=RailsIndexResponse,
    results=(Result("204"),),
)
