"""updatePaper application/json-patch+json: PATCH /papers/{id}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.paper import Paper
from ..shared.step import Step, StepTypedDict


class UpdatePaperJsonPatchRequest(BaseModel):
    id: str
    request_body: Annotated[list[Step] | None, Field(alias="requestBody")] = None


class UpdatePaperJsonPatchRequestTypedDict(TypedDict):
    id: str
    request_body: NotRequired[list[StepTypedDict] | None]


class UpdatePaperJsonPatchResponse(Response):
    """What ``updatePaper application/json-patch+json`` answers."""

    __slots__ = ("paper",)

    paper: Paper | None
    """updated"""


OPERATION = Operation(
    id="updatePaper",
    method="PATCH",
    path="/papers/{id}",
    request=UpdatePaperJsonPatchRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/json-patch+json", field="request_body"),),
    envelope=UpdatePaperJsonPatchResponse,
    results=(Result("200", "json", "application/json", field="paper", type=Paper),),
)
