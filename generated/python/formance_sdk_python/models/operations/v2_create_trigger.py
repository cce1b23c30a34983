"""v2CreateTrigger: POST /api/orchestration/v2/triggers"""

from __future__ import annotations

from ..._runtime.operation import Body, Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.v2_error import V2Error
from ..shared.v2_create_trigger_response import (
    V2CreateTriggerResponse as SharedV2CreateTriggerResponse,
)
from ..shared.v2_trigger_data import V2TriggerData


class V2CreateTriggerResponse(Response):
    """What ``v2CreateTrigger`` answers."""

    __slots__ = ("v2_create_trigger_response",)

    v2_create_trigger_response: SharedV2CreateTriggerResponse | None
    """The trigger was stored."""


OPERATION = Operation(
    id="v2CreateTrigger",
    method="POST",
    path="/api/orchestration/v2/triggers",
    request=V2TriggerData,
    bodies=(Body("json", "application/json"),),
    envelope=V2CreateTriggerResponse,
    results=(
        Result(
            "201",
            "json",
            "application/json",
            field="v2_create_trigger_response",
            type=SharedV2CreateTriggerResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
