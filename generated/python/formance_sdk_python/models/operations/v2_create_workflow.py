"""v2CreateWorkflow: POST /api/orchestration/v2/workflows"""

from __future__ import annotations

from ..._runtime.operation import Body, Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.v2_error import V2Error
from ..shared.v2_create_workflow_request import V2CreateWorkflowRequest
from ..shared.v2_create_workflow_response import (
    V2CreateWorkflowResponse as SharedV2CreateWorkflowResponse,
)


class V2CreateWorkflowResponse(Response):
    """What ``v2CreateWorkflow`` answers."""

    __slots__ = ("v2_create_workflow_response",)

    v2_create_workflow_response: SharedV2CreateWorkflowResponse | None
    """The workflow was stored."""


OPERATION = Operation(
    id="v2CreateWorkflow",
    method="POST",
    path="/api/orchestration/v2/workflows",
    request=V2CreateWorkflowRequest,
    bodies=(Body("json", "application/json"),),
    envelope=V2CreateWorkflowResponse,
    results=(
        Result(
            "201",
            "json",
            "application/json",
            field="v2_create_workflow_response",
            type=SharedV2CreateWorkflowResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
