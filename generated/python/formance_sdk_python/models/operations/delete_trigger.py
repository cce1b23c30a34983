"""deleteTrigger: DELETE /api/orchestration/triggers/{triggerID}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error


class DeleteTriggerRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""


class DeleteTriggerRequestTypedDict(TypedDict):
    trigger_id: str


class DeleteTriggerResponse(Response):
    """What ``deleteTrigger`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="deleteTrigger",
    method="DELETE",
    path="/api/orchestration/triggers/{triggerID}",
    request=DeleteTriggerRequest,
    params=(Param("trigger_id", "triggerID", "path", "simple", False, required=True),),
    envelope=DeleteTriggerResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
