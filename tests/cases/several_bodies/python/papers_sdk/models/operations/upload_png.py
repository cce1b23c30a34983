"""uploadPng: GET /papers/{id}/bytes"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class UploadPngRequest(BaseModel):
    id: str


class UploadPngRequestTypedDict(TypedDict):
    id: str


class UploadPngResponse(Response):
    """What ``uploadPng`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="uploadPng",
    method="GET",
    path="/papers/{id}/bytes",
    request=UploadPngRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    envelope=UploadPngResponse,
    results=(Result("204"),),
)
