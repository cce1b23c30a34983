"""maybe: GET /maybe"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class MaybeResponse(Response):
    """What ``maybe`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="maybe",
    method="GET",
    path="/maybe",
    envelope=MaybeResponse,
    results=(Result("204"),),
    security=(
        (("bearer", ()),),
        (),
    ),
)
