"""fromDevice: GET /device"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class FromDeviceResponse(Response):
    """What ``fromDevice`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="fromDevice",
    method="GET",
    path="/device",
    envelope=FromDeviceResponse,
    results=(Result("204"),),
    security=(
        (("device", ("read",)),),
        (("implicit", ()),),
        (("person", ()),),
    ),
)
