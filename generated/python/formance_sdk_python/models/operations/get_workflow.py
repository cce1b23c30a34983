"""getWorkflow: GET /api/orchestration/workflows/{flowId}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.get_workflow_response import GetWorkflowResponse as SharedGetWorkflowResponse


class GetWorkflowRequest(BaseModel):
    flow_id: Annotated[str, Field(alias="flowId")]
    """Identifier of the workflow."""


class GetWorkflowRequestTypedDict(TypedDict):
    flow_id: str


class GetWorkflowResponse(Response):
    """What ``getWorkflow`` answers."""

    __slots__ = ("get_workflow_response",)

    get_workflow_response: SharedGetWorkflowResponse | None
    """The workflow."""


OPERATION = Operation(
    id="getWorkflow",
    method="GET",
    path="/api/orchestration/workflows/{flowId}",
    request=GetWorkflowRequest,
    params=(Param("flow_id", "flowId", "path", "simple", False, required=True),),
    envelope=GetWorkflowResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="get_workflow_response",
            type=SharedGetWorkflowResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
