"""v2ListInstances: GET /api/orchestration/v2/instances"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Cursor, Failure, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_list_runs_response import V2ListRunsResponse
from ..shared.v2_workflow_instance import V2WorkflowInstance


class V2ListInstancesRequest(BaseModel):
    cursor: str | None = None
    """Token of the page to read, from `cursor.next` or `cursor.previous` of another page. The first
    page if absent; other parameters are then part of the token and need not be repeated.
    """

    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    """How many items a page has at most."""

    workflow_id: Annotated[str | None, Field(alias="workflowID")] = None
    """Workflow whose instances to list; all workflows if absent."""

    running: bool | None = None
    """Whether to list only instances that still run."""


class V2ListInstancesRequestTypedDict(TypedDict):
    cursor: NotRequired[str | None]
    page_size: NotRequired[int | None]
    workflow_id: NotRequired[str | None]
    running: NotRequired[bool | None]


class V2ListInstancesResponse(Page[V2WorkflowInstance]):
    """What ``v2ListInstances`` answers."""

    __slots__ = ("v2_list_runs_response",)

    v2_list_runs_response: V2ListRunsResponse | None
    """One page of instances."""


OPERATION = Operation(
    id="v2ListInstances",
    method="GET",
    path="/api/orchestration/v2/instances",
    request=V2ListInstancesRequest,
    params=(
        Param("cursor", "cursor", "query", "form", True),
        Param("page_size", "pageSize", "query", "form", True),
        Param("workflow_id", "workflowID", "query", "form", True),
        Param("running", "running", "query", "form", True),
    ),
    envelope=V2ListInstancesResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_list_runs_response",
            type=V2ListRunsResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
    pages=Cursor(
        param="cursor",
        result="v2_list_runs_response",
        items=("cursor", "data"),
        next=("cursor", "next"),
        more=("cursor", "has_more"),
    ),
)
