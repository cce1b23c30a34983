"""import: GET /billing"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ImportResponse(Response):
    """What ``import`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="import",
    method="GET",
    path="/billing",
    envelope=ImportResponse,
    results=(Result("204"),),
)
