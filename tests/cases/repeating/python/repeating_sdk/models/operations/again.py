"""again: POST /own"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..._runtime.retries import BackoffStrategy, RetryConfig


class AgainResponse(Response):
    """What ``again`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="again",
    method="POST",
    path="/own",
    envelope=AgainResponse,
    results=(Result("204"),),
    retries=RetryConfig(
        backoff=BackoffStrategy(max_elapsed_time=5000), retry_connection_errors=False
    ),
)
