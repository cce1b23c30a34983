"""getInstance: GET /api/orchestration/instances/{instanceID}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.get_workflow_instance_response import GetWorkflowInstanceResponse


class GetInstanceRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""


class GetInstanceRequestTypedDict(TypedDict):
    instance_id: str


class GetInstanceResponse(Response):
    """What ``getInstance`` answers."""

    __slots__ = ("get_workflow_instance_response",)

    get_workflow_instance_response: GetWorkflowInstanceResponse | None
    """The instance."""


OPERATION = Operation(
    id="getInstance",
    method="GET",
    path="/api/orchestration/instances/{instanceID}",
    request=GetInstanceRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    envelope=GetInstanceResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="get_workflow_instance_response",
            type=GetWorkflowInstanceResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
