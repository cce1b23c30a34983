"""addVehicle: POST /vehicles"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..shared.bicycle import AnyVehicle, Lorry


class AddVehicleResponse(Response):
    """What ``addVehicle`` answers."""

    __slots__ = ("lorry",)

    lorry: Lorry | None
    """what was added"""


OPERATION = Operation(
    id="addVehicle",
    method="POST",
    path="/vehicles",
    request=AnyVehicle,
    bodies=(Body("json", "application/json", required=True),),
    envelope=AddVehicleResponse,
    results=(Result("200", "json", "application/json", field="lorry", type=Lorry),),
)
