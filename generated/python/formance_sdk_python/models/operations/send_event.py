"""sendEvent: POST /api/orchestration/instances/{instanceID}/events"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error


class SendEventRequestBody(BaseModel):
    """An event for an instance."""

    name: str
    """Name of the event, as the waiting stage spells it."""


class SendEventRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""

    request_body: Annotated[SendEventRequestBody | None, Field(alias="requestBody")] = None


class SendEventRequestBodyTypedDict(TypedDict):
    name: str


class SendEventRequestTypedDict(TypedDict):
    instance_id: str
    request_body: NotRequired[SendEventRequestBodyTypedDict | None]


class SendEventResponse(Response):
    """What ``sendEvent`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendEvent",
    method="POST",
    path="/api/orchestration/instances/{instanceID}/events",
    request=SendEventRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/json", field="request_body"),),
    envelope=SendEventResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
