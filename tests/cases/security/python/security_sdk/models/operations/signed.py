"""signed: GET /signed"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class SignedResponse(Response):
    """What ``signed`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="signed",
    method="GET",
    path="/signed",
    envelope=SignedResponse,
    results=(Result("204"),),
    security=(
        (("digest", ()),),
        (("inQuery", ()),),
    ),
)
