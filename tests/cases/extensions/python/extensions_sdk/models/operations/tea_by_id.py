"""teaById: GET /teas/{id}"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.tea import Tea


class TeaByIdRequest(BaseModel):
    id: str


class TeaByIdRequestTypedDict(TypedDict):
    id: str


class TeaByIdResponse(Response):
    """What ``teaById`` answers."""

    __slots__ = ("tea",)

    tea: Tea | None
    """The tea."""


OPERATION = Operation(
    id="teaById",
    method="GET",
    path="/teas/{id}",
    request=TeaByIdRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    envelope=TeaByIdResponse,
    results=(Result("200", "json", "application/json", field="tea", type=Tea),),
)
