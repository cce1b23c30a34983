"""Orders_ReplaceAll: POST /Orders"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response


class OrdersReplaceAllResponse(Response):
    """What ``Orders_ReplaceAll`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="Orders_ReplaceAll",
    method="POST",
    path="/Orders",
    request=list[str],
    bodies=(Body("json", "application/json", required=True),),
    envelope=OrdersReplaceAllResponse,
    results=(Result("204"),),
)
