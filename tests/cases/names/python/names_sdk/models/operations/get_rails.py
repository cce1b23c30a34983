"""get-rails: POST /rails"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class GetRailsResponse(Response):
    """What ``get-rails`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="get-rails",
    method="POST",
    path="/rails",
    envelope=GetRailsResponse,
    results=(Result("204"),),
)
