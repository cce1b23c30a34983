"""v2DeleteWorkflow: DELETE /api/orchestration/v2/workflows/{flowId}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error


class V2DeleteWorkflowRequest(BaseModel):
    flow_id: Annotated[str, Field(alias="flowId")]
    """Identifier of the workflow."""


class V2DeleteWorkflowRequestTypedDict(TypedDict):
    flow_id: str


class V2DeleteWorkflowResponse(Response):
    """What ``v2DeleteWorkflow`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="v2DeleteWorkflow",
    method="DELETE",
    path="/api/orchestration/v2/workflows/{flowId}",
    request=V2DeleteWorkflowRequest,
    params=(Param("flow_id", "flowId", "path", "simple", False, required=True),),
    envelope=V2DeleteWorkflowResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
