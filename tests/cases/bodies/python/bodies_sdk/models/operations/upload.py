"""upload: POST /multipart"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Body, Operation, Part, Result
from ..._runtime.response import Response
from ...types import Base64Bytes, BaseModel, FileLike
from ..shared.note import Note, NoteTypedDict


class UploadRequestBody(BaseModel):
    file: FileLike
    note: Note | None = None
    scan: Base64Bytes | None = None
    scans: list[Base64Bytes] | None = None
    tags: list[str] | None = None


class UploadRequestBodyTypedDict(TypedDict):
    file: FileLike
    note: NotRequired[NoteTypedDict | None]
    scan: NotRequired[Base64Bytes | None]
    scans: NotRequired[list[Base64Bytes] | None]
    tags: NotRequired[list[str] | None]


class UploadResponse(Response):
    """What ``upload`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="upload",
    method="POST",
    path="/multipart",
    request=UploadRequestBody,
    bodies=(
        Body(
            "multipart",
            "multipart/form-data",
            required=True,
            parts=(
                Part("file", "file"),
                Part("note", "note", media="application/json"),
                Part("scan", "scan", base64=True),
                Part("scans", "scans", base64=True),
                Part("tags", "tags", style="form", explode=False),
            ),
        ),
    ),
    envelope=UploadResponse,
    results=(Result("204"),),
)
