"""cancelEvent: PUT /api/orchestration/instances/{instanceID}/abort"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error


class CancelEventRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""


class CancelEventRequestTypedDict(TypedDict):
    instance_id: str


class CancelEventResponse(Response):
    """What ``cancelEvent`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="cancelEvent",
    method="PUT",
    path="/api/orchestration/instances/{instanceID}/abort",
    request=CancelEventRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    envelope=CancelEventResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
