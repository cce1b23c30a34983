"""AppController_health: GET /health"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class AppHealthResponse(Response):
    """What ``AppController_health`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="AppController_health",
    method="GET",
    path="/health",
    envelope=AppHealthResponse,
    results=(Result("204"),),
)
