"""once: GET /own"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..._runtime.retries import RetryConfig


class OnceResponse(Response):
    """What ``once`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="once",
    method="GET",
    path="/own",
    envelope=OnceResponse,
    results=(Result("204"),),
    retries=RetryConfig("none"),
)
