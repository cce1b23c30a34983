"""v2GetInstanceStageHistory: GET
/api/orchestration/v2/instances/{instanceID}/stages/{number}/history
"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_get_workflow_instance_history_stage_response import (
    V2GetWorkflowInstanceHistoryStageResponse,
)


class V2GetInstanceStageHistoryRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""

    number: int
    """Position of the stage in the workflow, from 0."""


class V2GetInstanceStageHistoryRequestTypedDict(TypedDict):
    instance_id: str
    number: int


class V2GetInstanceStageHistoryResponse(Response):
    """What ``v2GetInstanceStageHistory`` answers."""

    __slots__ = ("v2_get_workflow_instance_history_stage_response",)

    v2_get_workflow_instance_history_stage_response: (
        V2GetWorkflowInstanceHistoryStageResponse | None
    )
    """The activities."""


OPERATION = Operation(
    id="v2GetInstanceStageHistory",
    method="GET",
    path="/api/orchestration/v2/instances/{instanceID}/stages/{number}/history",
    request=V2GetInstanceStageHistoryRequest,
    params=(
        Param("instance_id", "instanceID", "path", "simple", False, required=True),
        Param("number", "number", "path", "simple", False, required=True),
    ),
    envelope=V2GetInstanceStageHistoryResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_get_workflow_instance_history_stage_response",
            type=V2GetWorkflowInstanceHistoryStageResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
