"""sendBytes: PUT /bytes"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ...types import FileLike


class SendBytesResponse(Response):
    """What ``sendBytes`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendBytes",
    method="PUT",
    path="/bytes",
    request=FileLike,
    bodies=(Body("bytes", "application/octet-stream", required=True),),
    envelope=SendBytesResponse,
    results=(Result("204"),),
)
