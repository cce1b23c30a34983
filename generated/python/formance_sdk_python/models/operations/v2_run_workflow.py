"""v2RunWorkflow: POST /api/orchestration/v2/workflows/{workflowID}/instances"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_run_workflow_request import V2RunWorkflowRequest as SharedV2RunWorkflowRequest
from ..shared.v2_run_workflow_response import V2RunWorkflowResponse as SharedV2RunWorkflowResponse


class V2RunWorkflowRequest(BaseModel):
    workflow_id: Annotated[str, Field(alias="workflowID")]
    """Identifier of the workflow."""

    wait: bool | None = None
    """Whether to answer only when the instance has ended."""

    request_body: Annotated[SharedV2RunWorkflowRequest | None, Field(alias="requestBody")] = None


class V2RunWorkflowRequestTypedDict(TypedDict):
    workflow_id: str
    wait: NotRequired[bool | None]
    request_body: NotRequired[SharedV2RunWorkflowRequest | None]


class V2RunWorkflowResponse(Response):
    """What ``v2RunWorkflow`` answers."""

    __slots__ = ("v2_run_workflow_response",)

    v2_run_workflow_response: SharedV2RunWorkflowResponse | None
    """The instance was started."""


OPERATION = Operation(
    id="v2RunWorkflow",
    method="POST",
    path="/api/orchestration/v2/workflows/{workflowID}/instances",
    request=V2RunWorkflowRequest,
    params=(
        Param("workflow_id", "workflowID", "path", "simple", False, required=True),
        Param("wait", "wait", "query", "form", True),
    ),
    bodies=(Body("json", "application/json", field="request_body"),),
    envelope=V2RunWorkflowResponse,
    results=(
        Result(
            "201",
            "json",
            "application/json",
            field="v2_run_workflow_response",
            type=SharedV2RunWorkflowResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
