"""neverAgain: POST /usual"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class NeverAgainResponse(Response):
    """What ``neverAgain`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="neverAgain",
    method="POST",
    path="/usual",
    envelope=NeverAgainResponse,
    results=(Result("204"),),
)
