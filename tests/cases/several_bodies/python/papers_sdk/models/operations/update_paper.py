"""updatePaper: PATCH /papers/{id}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.paper import Paper, PaperTypedDict


class UpdatePaperRequest(BaseModel):
    id: str
    request_body: Annotated[Paper | None, Field(alias="requestBody")] = None


class UpdatePaperRequestTypedDict(TypedDict):
    id: str
    request_body: NotRequired[PaperTypedDict | None]


class UpdatePaperResponse(Response):
    """What ``updatePaper`` answers."""

    __slots__ = ("paper",)

    paper: Paper | None
    """updated"""


OPERATION = Operation(
    id="updatePaper",
    method="PATCH",
    path="/papers/{id}",
    request=UpdatePaperRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/merge-patch+json", field="request_body"),),
    envelope=UpdatePaperResponse,
    results=(Result("200", "json", "application/json", field="paper", type=Paper),),
)
