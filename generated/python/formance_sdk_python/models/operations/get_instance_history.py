"""getInstanceHistory: GET /api/orchestration/instances/{instanceID}/history"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.get_workflow_instance_history_response import GetWorkflowInstanceHistoryResponse


class GetInstanceHistoryRequest(BaseModel):
    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""


class GetInstanceHistoryRequestTypedDict(TypedDict):
    instance_id: str


class GetInstanceHistoryResponse(Response):
    """What ``getInstanceHistory`` answers."""

    __slots__ = ("get_workflow_instance_history_response",)

    get_workflow_instance_history_response: GetWorkflowInstanceHistoryResponse | None
    """The stages."""


OPERATION = Operation(
    id="getInstanceHistory",
    method="GET",
    path="/api/orchestration/instances/{instanceID}/history",
    request=GetInstanceHistoryRequest,
    params=(Param("instance_id", "instanceID", "path", "simple", False, required=True),),
    envelope=GetInstanceHistoryResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="get_workflow_instance_history_response",
            type=GetWorkflowInstanceHistoryResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
