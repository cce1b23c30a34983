"""upload_file_upload__post: POST /upload/"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Part, Result
from ..._runtime.response import Response
from ..shared.upload_file_body import UploadFileBody


class UploadFileResponse(Response):
    """What ``upload_file_upload__post`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="upload_file_upload__post",
    method="POST",
    path="/upload/",
    request=UploadFileBody,
    bodies=(Body("multipart", "multipart/form-data", parts=(Part("file", "file"),)),),
    envelope=UploadFileResponse,
    results=(Result("204"),),
)
