"""v2GetInstanceHistory: GET /api/orchestration/v2/instances/{instanceID}/history"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_get_workflow_instance_history_response import V2GetWorkflowInstanceHistoryResponse


class V2GetInstanceHistoryRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""


class V2GetInstanceHistoryRequestTypedDict(TypedDict):
    instance_id: str


class V2GetInstanceHistoryResponse(Response):
    """What ``v2GetInstanceHistory`` answers."""

    __slots__ = ("v2_get_workflow_instance_history_response",)

    v2_get_workflow_instance_history_response: V2GetWorkflowInstanceHistoryResponse | None
    """The stages."""


OPERATION = Operation(
    id="v2GetInstanceHistory",
    method="GET",
    path="/api/orchestration/v2/instances/{instanceID}/history",
    request=V2GetInstanceHistoryRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    envelope=V2GetInstanceHistoryResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_get_workflow_instance_history_response",
            type=V2GetWorkflowInstanceHistoryResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
