"""create: POST /items"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..._runtime.retries import RetryConfig


class CreateResponse(Response):
    """What ``create`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="create",
    method="POST",
    path="/items",
    envelope=CreateResponse,
    results=(Result("204"),),
    retries=RetryConfig("none"),
    idempotency="X-Request-Key",
)
