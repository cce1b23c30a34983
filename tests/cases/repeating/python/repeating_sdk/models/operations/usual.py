"""usual: GET /usual"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class UsualResponse(Response):
    """What ``usual`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="usual",
    method="GET",
    path="/usual",
    envelope=UsualResponse,
    results=(Result("204"),),
)
