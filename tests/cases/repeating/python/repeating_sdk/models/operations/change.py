"""change: PATCH /usual"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ChangeResponse(Response):
    """What ``change`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="change",
    method="PATCH",
    path="/usual",
    envelope=ChangeResponse,
    results=(Result("204"),),
    idempotency="X-Request-Key",
)
