"""download: GET /jobs/log"""

from __future__ import annotations

from ..._runtime.operation import Failure as OperationFailure, Operation, Result
from ..._runtime.response import Response
from ..._runtime.streams import Download
from ..errors.failure import Failure


class DownloadResponse(Response):
    """What ``download`` answers."""

    __slots__ = ("content",)

    content: Download | None
    """The log."""


OPERATION = Operation(
    id="download",
    method="GET",
    path="/jobs/log",
    envelope=DownloadResponse,
    results=(Result("200", "bytes", "application/octet-stream", field="content"),),
    failures=(OperationFailure("default", "application/json", Failure),),
)
