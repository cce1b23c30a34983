"""listWorkflows: GET /api/orchestration/workflows"""

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.error import Error
from ..shared.list_workflows_response import ListWorkflowsResponse as SharedListWorkflowsResponse


class ListWorkflowsResponse(Response):
    """What ``listWorkflows`` answers."""

    __slots__ = ("list_workflows_response",)

    list_workflows_response: SharedListWorkflowsResponse | None
    """The workflows."""


OPERATION = Operation(
    id="listWorkflows",
    method="GET",
    path="/api/orchestration/workflows",
    envelope=ListWorkflowsResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="list_workflows_response",
            type=SharedListWorkflowsResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
