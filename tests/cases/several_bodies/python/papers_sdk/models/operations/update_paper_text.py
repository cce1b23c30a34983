"""updatePaper text/plain: PATCH /papers/{id}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.paper import Paper


class UpdatePaperTextRequest(BaseModel):
    id: str
    request_body: Annotated[str | None, Field(alias="requestBody")] = None


class UpdatePaperTextRequestTypedDict(TypedDict):
    id: str
    request_body: NotRequired[str | None]


class UpdatePaperTextResponse(Response):
    """What ``updatePaper text/plain`` answers."""

    __slots__ = ("paper",)

    paper: Paper | None
    """updated"""


OPERATION = Operation(
    id="updatePaper",
    method="PATCH",
    path="/papers/{id}",
    request=UpdatePaperTextRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(Body("text", "text/plain", field="request_body"),),
    envelope=UpdatePaperTextResponse,
    results=(Result("200", "json", "application/json", field="paper", type=Paper),),
)
