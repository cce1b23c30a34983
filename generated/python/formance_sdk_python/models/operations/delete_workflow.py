"""deleteWorkflow: DELETE /api/orchestration/workflows/{flowId}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error


class DeleteWorkflowRequest(BaseModel):
    flow_id: Annotated[str, Field(alias="flowId")]
    """Identifier of the workflow."""


class DeleteWorkflowRequestTypedDict(TypedDict):
    flow_id: str


class DeleteWorkflowResponse(Response):
    """What ``deleteWorkflow`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="deleteWorkflow",
    method="DELETE",
    path="/api/orchestration/workflows/{flowId}",
    request=DeleteWorkflowRequest,
    params=(Param("flow_id", "flowId", "path", "simple", False, required=True),),
    envelope=DeleteWorkflowResponse,
    results=(Result("204"),),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
