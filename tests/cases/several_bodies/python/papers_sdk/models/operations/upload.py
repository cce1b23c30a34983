"""upload: PUT /papers/{id}/file"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Part, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.upload import Upload, UploadTypedDict


class UploadRequest(BaseModel):
    id: str
    request_body: Annotated[Upload, Field(alias="requestBody")]


class UploadRequestTypedDict(TypedDict):
    id: str
    request_body: UploadTypedDict


class UploadResponse(Response):
    """What ``upload`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="upload",
    method="PUT",
    path="/papers/{id}/file",
    request=UploadRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(
        Body(
            "multipart",
            "multipart/form-data",
            field="request_body",
            required=True,
            parts=(
                Part("file", "file"),
                Part("note", "note"),
            ),
        ),
    ),
    envelope=UploadResponse,
    results=(Result("204"),),
)
