"""runWorkflow: POST /api/orchestration/workflows/{workflowID}/instances"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.run_workflow_request import RunWorkflowRequest as SharedRunWorkflowRequest
from ..shared.run_workflow_response import RunWorkflowResponse as SharedRunWorkflowResponse


class RunWorkflowRequest(BaseModel):
    workflow_id: Annotated[str, Field(alias="workflowID")]
    """Identifier of the workflow."""

    wait: bool | None = None
    """Whether to answer only when the instance has ended."""

    request_body: Annotated[SharedRunWorkflowRequest | None, Field(alias="requestBody")] = None


class RunWorkflowRequestTypedDict(TypedDict):
    workflow_id: str
    wait: NotRequired[bool | None]
    request_body: NotRequired[SharedRunWorkflowRequest | None]


class RunWorkflowResponse(Response):
    """What ``runWorkflow`` answers."""

    __slots__ = ("run_workflow_response",)

    run_workflow_response: SharedRunWorkflowResponse | None
    """The instance was started."""


OPERATION = Operation(
    id="runWorkflow",
    method="POST",
    path="/api/orchestration/workflows/{workflowID}/instances",
    request=RunWorkflowRequest,
    params=(
        Param("workflow_id", "workflowID", "path", "simple", False, required=True),
        Param("wait", "wait", "query", "form", True),
    ),
    bodies=(Body("json", "application/json", field="request_body"),),
    envelope=RunWorkflowResponse,
    results=(
        Result(
            "201",
            "json",
            "application/json",
            field="run_workflow_response",
            type=SharedRunWorkflowResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
