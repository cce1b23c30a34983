"""client: GET /billing/client"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ClientResponse(Response):
    """What ``client`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="client",
    method="GET",
    path="/billing/client",
    envelope=ClientResponse,
    results=(Result("204"),),
)
