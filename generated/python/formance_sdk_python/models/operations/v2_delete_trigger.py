"""v2DeleteTrigger: DELETE /api/orchestration/v2/triggers/{triggerID}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error


class V2DeleteTriggerRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""


class V2DeleteTriggerRequestTypedDict(TypedDict):
    trigger_id: str


class V2DeleteTriggerResponse(Response):
    """What ``v2DeleteTrigger`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="v2DeleteTrigger",
    method="DELETE",
    path="/api/orchestration/v2/triggers/{triggerID}",
    request=V2DeleteTriggerRequest,
    params=(Param("trigger_id", "triggerID", "path", "simple", False, required=True),),
    envelope=V2DeleteTriggerResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
