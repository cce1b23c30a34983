"""v2ListWorkflows: GET /api/orchestration/v2/workflows"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Cursor, Failure, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_list_workflows_response import (
    V2ListWorkflowsResponse as SharedV2ListWorkflowsResponse,
)
from ..shared.v2_workflow import V2Workflow


class V2ListWorkflowsRequest(BaseModel):
    cursor: str | None = None
    """Token of the page to read, from `cursor.next` or `cursor.previous` of another page. The first
    page if absent; other parameters are then part of the token and need not be repeated.
    """

    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    """How many items a page has at most."""


class V2ListWorkflowsRequestTypedDict(TypedDict):
    cursor: NotRequired[str | None]
    page_size: NotRequired[int | None]


class V2ListWorkflowsResponse(Page[V2Workflow]):
    """What ``v2ListWorkflows`` answers."""

    __slots__ = ("v2_list_workflows_response",)

    v2_list_workflows_response: SharedV2ListWorkflowsResponse | None
    """One page of workflows."""


OPERATION = Operation(
    id="v2ListWorkflows",
    method="GET",
    path="/api/orchestration/v2/workflows",
    request=V2ListWorkflowsRequest,
    params=(
        Param("cursor", "cursor", "query", "form", True),
        Param("page_size", "pageSize", "query", "form", True),
    ),
    envelope=V2ListWorkflowsResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_list_workflows_response",
            type=SharedV2ListWorkflowsResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
    pages=Cursor(
        param="cursor",
        result="v2_list_workflows_response",
        items=("cursor", "data"),
        next=("cursor", "next"),
        more=("cursor", "has_more"),
    ),
)
