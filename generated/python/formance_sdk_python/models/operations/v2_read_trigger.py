"""v2ReadTrigger: GET /api/orchestration/v2/triggers/{triggerID}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_read_trigger_response import V2ReadTriggerResponse as SharedV2ReadTriggerResponse


class V2ReadTriggerRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""


class V2ReadTriggerRequestTypedDict(TypedDict):
    trigger_id: str


class V2ReadTriggerResponse(Response):
    """What ``v2ReadTrigger`` answers."""

    __slots__ = ("v2_read_trigger_response",)

    v2_read_trigger_response: SharedV2ReadTriggerResponse | None
    """The trigger."""


OPERATION = Operation(
    id="v2ReadTrigger",
    method="GET",
    path="/api/orchestration/v2/triggers/{triggerID}",
    request=V2ReadTriggerRequest,
    params=(Param("trigger_id", "triggerID", "path", "simple", False, required=True),),
    envelope=V2ReadTriggerResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_read_trigger_response",
            type=SharedV2ReadTriggerResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
