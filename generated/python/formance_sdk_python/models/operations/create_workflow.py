"""createWorkflow: POST /api/orchestration/workflows"""

from __future__ import annotations

from ..._runtime.operation import Body, Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.error import Error
from ..shared.create_workflow_request import CreateWorkflowRequest
from ..shared.create_workflow_response import CreateWorkflowResponse as SharedCreateWorkflowResponse


class CreateWorkflowResponse(Response):
    """What ``createWorkflow`` answers."""

    __slots__ = ("create_workflow_response",)

    create_workflow_response: SharedCreateWorkflowResponse | None
    """The workflow was stored."""


OPERATION = Operation(
    id="createWorkflow",
    method="POST",
    path="/api/orchestration/workflows",
    request=CreateWorkflowRequest,
    bodies=(Body("json", "application/json"),),
    envelope=CreateWorkflowResponse,
    results=(
        Result(
            "201",
            "json",
            "application/json",
            field="create_workflow_response",
            type=SharedCreateWorkflowResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
