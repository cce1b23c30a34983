"""v2GetInstance: GET /api/orchestration/v2/instances/{instanceID}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_get_workflow_instance_response import V2GetWorkflowInstanceResponse


class V2GetInstanceRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""


class V2GetInstanceRequestTypedDict(TypedDict):
    instance_id: str


class V2GetInstanceResponse(Response):
    """What ``v2GetInstance`` answers."""

    __slots__ = ("v2_get_workflow_instance_response",)

    v2_get_workflow_instance_response: V2GetWorkflowInstanceResponse | None
    """The instance."""


OPERATION = Operation(
    id="v2GetInstance",
    method="GET",
    path="/api/orchestration/v2/instances/{instanceID}",
    request=V2GetInstanceRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    envelope=V2GetInstanceResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_get_workflow_instance_response",
            type=V2GetWorkflowInstanceResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
