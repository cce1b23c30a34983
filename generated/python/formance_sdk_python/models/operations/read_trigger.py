"""readTrigger: GET /api/orchestration/triggers/{triggerID}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.read_trigger_response import ReadTriggerResponse as SharedReadTriggerResponse


class ReadTriggerRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""


class ReadTriggerRequestTypedDict(TypedDict):
    trigger_id: str


class ReadTriggerResponse(Response):
    """What ``readTrigger`` answers."""

    __slots__ = ("read_trigger_response",)

    read_trigger_response: SharedReadTriggerResponse | None
    """The trigger."""


OPERATION = Operation(
    id="readTrigger",
    method="GET",
    path="/api/orchestration/triggers/{triggerID}",
    request=ReadTriggerRequest,
    params=(Param("trigger_id", "triggerID", "path", "simple", False, required=True),),
    envelope=ReadTriggerResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="read_trigger_response",
            type=SharedReadTriggerResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
