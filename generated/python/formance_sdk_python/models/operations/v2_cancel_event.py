"""v2CancelEvent: PUT /api/orchestration/v2/instances/{instanceID}/abort"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error


class V2CancelEventRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""


class V2CancelEventRequestTypedDict(TypedDict):
    instance_id: str


class V2CancelEventResponse(Response):
    """What ``v2CancelEvent`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="v2CancelEvent",
    method="PUT",
    path="/api/orchestration/v2/instances/{instanceID}/abort",
    request=V2CancelEventRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    envelope=V2CancelEventResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
