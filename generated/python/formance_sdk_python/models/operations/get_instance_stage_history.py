"""getInstanceStageHistory: GET /api/orchestration/instances/{instanceID}/stages/{number}/history"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.get_workflow_instance_history_stage_response import (
    GetWorkflowInstanceHistoryStageResponse,
)


class GetInstanceStageHistoryRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""

    number: int
    """Position of the stage in the workflow, from 0."""


class GetInstanceStageHistoryRequestTypedDict(TypedDict):
    instance_id: str
    number: int


class GetInstanceStageHistoryResponse(Response):
    """What ``getInstanceStageHistory`` answers."""

    __slots__ = ("get_workflow_instance_history_stage_response",)

    get_workflow_instance_history_stage_response: GetWorkflowInstanceHistoryStageResponse | None
    """The activities."""


OPERATION = Operation(
    id="getInstanceStageHistory",
    method="GET",
    path="/api/orchestration/instances/{instanceID}/stages/{number}/history",
    request=GetInstanceStageHistoryRequest,
    params=(
        Param("instance_id", "instanceID", "path", "simple", False, required=True),
        Param("number", "number", "path", "simple", False, required=True),
    ),
    envelope=GetInstanceStageHistoryResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="get_workflow_instance_history_stage_response",
            type=GetWorkflowInstanceHistoryStageResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
