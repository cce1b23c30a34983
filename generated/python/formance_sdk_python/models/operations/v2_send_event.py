"""v2SendEvent: POST /api/orchestration/v2/instances/{instanceID}/events"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error


class V2SendEventRequestBody(BaseModel):
    """An event for an instance."""

    name: str
    """Name of the event, as the waiting stage spells it."""


class V2SendEventRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""

    request_body: Annotated[V2SendEventRequestBody | None, Field(alias="requestBody")] = None


class V2SendEventRequestBodyTypedDict(TypedDict):
    name: str


class V2SendEventRequestTypedDict(TypedDict):
    instance_id: str
    request_body: NotRequired[V2SendEventRequestBodyTypedDict | None]


class V2SendEventResponse(Response):
    """What ``v2SendEvent`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="v2SendEvent",
    method="POST",
    path="/api/orchestration/v2/instances/{instanceID}/events",
    request=V2SendEventRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/json", field="request_body"),),
    envelope=V2SendEventResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
