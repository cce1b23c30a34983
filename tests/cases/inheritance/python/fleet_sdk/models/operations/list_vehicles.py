"""listVehicles: GET /vehicles"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.bicycle import AnyVehicle


class ListVehiclesResponse(Response):
    """What ``listVehicles`` answers."""

    __slots__ = ("result",)

    result: list[AnyVehicle] | None
    """all"""


OPERATION = Operation(
    id="listVehicles",
    method="GET",
    path="/vehicles",
    envelope=ListVehiclesResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[AnyVehicle]),),
)
