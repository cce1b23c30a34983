"""createTrigger: POST /api/orchestration/triggers"""

from __future__ import annotations

from ..._runtime.operation import Body, Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.error import Error
from ..shared.create_trigger_response import CreateTriggerResponse as SharedCreateTriggerResponse
from ..shared.trigger_data import TriggerData


class CreateTriggerResponse(Response):
    """What ``createTrigger`` answers."""

    __slots__ = ("create_trigger_response",)

    create_trigger_response: SharedCreateTriggerResponse | None
    """The trigger was stored."""


OPERATION = Operation(
    id="createTrigger",
    method="POST",
    path="/api/orchestration/triggers",
    request=TriggerData,
    bodies=(Body("json", "application/json"),),
    envelope=CreateTriggerResponse,
    results=(
        Result(
            "201",
            "json",
            "application/json",
            field="create_trigger_response",
            type=SharedCreateTriggerResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
