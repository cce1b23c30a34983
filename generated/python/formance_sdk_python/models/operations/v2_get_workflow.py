"""v2GetWorkflow: GET /api/orchestration/v2/workflows/{flowId}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_get_workflow_response import V2GetWorkflowResponse as SharedV2GetWorkflowResponse


class V2GetWorkflowRequest(BaseModel):
    flow_id: Annotated[str, Field(alias="flowId")]
    """Identifier of the workflow."""


class V2GetWorkflowRequestTypedDict(TypedDict):
    flow_id: str


class V2GetWorkflowResponse(Response):
    """What ``v2GetWorkflow`` answers."""

    __slots__ = ("v2_get_workflow_response",)

    v2_get_workflow_response: SharedV2GetWorkflowResponse | None
    """The workflow."""


OPERATION = Operation(
    id="v2GetWorkflow",
    method="GET",
    path="/api/orchestration/v2/workflows/{flowId}",
    request=V2GetWorkflowRequest,
    params=(Param("flow_id", "flowId", "path", "simple", False, required=True),),
    envelope=V2GetWorkflowResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_get_workflow_response",
            type=SharedV2GetWorkflowResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
