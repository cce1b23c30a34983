"""sendJson application/xml: POST /json"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ...types import FileLike


class SendJsonXmlResponse(Response):
    """What ``sendJson application/xml`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendJson",
    method="POST",
    path="/json",
    request=FileLike,
    bodies=(Body("bytes", "application/xml", required=True),),
    envelope=SendJsonXmlResponse,
    results=(Result("204"),),
)
