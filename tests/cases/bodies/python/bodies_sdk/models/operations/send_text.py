"""sendText: POST /text"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response


class SendTextResponse(Response):
    """What ``sendText`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendText",
    method="POST",
    path="/text",
    request=str,
    bodies=(Body("text", "text/plain"),),
    envelope=SendTextResponse,
    results=(Result("204"),),
)
