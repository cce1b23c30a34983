"""upload image/png: PUT /papers/{id}/file"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel, FileLike


class UploadBytesRequest(BaseModel):
    id: str
    request_body: Annotated[FileLike, Field(alias="requestBody")]


class UploadBytesRequestTypedDict(TypedDict):
    id: str
    request_body: FileLike


class UploadBytesResponse(Response):
    """What ``upload image/png`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="upload",
    method="PUT",
    path="/papers/{id}/file",
    request=UploadBytesRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(Body("bytes", "image/png", field="request_body", required=True),),
    envelope=UploadBytesResponse,
    results=(Result("204"),),
)
