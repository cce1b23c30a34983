"""listInstances: GET /api/orchestration/instances"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.list_runs_response import ListRunsResponse


class ListInstancesRequest(BaseModel):
    workflow_id: Annotated[str | None, Field(alias="workflowID")] = None
    """Workflow whose instances to list; all workflows if absent."""

    running: bool | None = None
    """Whether to list only instances that still run."""


class ListInstancesRequestTypedDict(TypedDict):
    workflow_id: NotRequired[str | None]
    running: NotRequired[bool | None]


class ListInstancesResponse(Response):
    """What ``listInstances`` answers."""

    __slots__ = ("list_runs_response",)

    list_runs_response: ListRunsResponse | None
    """The instances."""


OPERATION = Operation(
    id="listInstances",
    method="GET",
    path="/api/orchestration/instances",
    request=ListInstancesRequest,
    params=(
        Param("workflow_id", "workflowID", "query", "form", True),
        Param("running", "running", "query", "form", True),
    ),
    envelope=ListInstancesResponse,
    results=(
        Result(
            "200", "json", "application/json", field="list_runs_response", type=ListRunsResponse
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
