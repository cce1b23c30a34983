"""sendJson: POST /json"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..shared.note import Note


class SendJsonResponse(Response):
    """What ``sendJson`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendJson",
    method="POST",
    path="/json",
    request=Note,
    bodies=(Body("json", "application/vnd.api+json; charset=utf-8", required=True),),
    envelope=SendJsonResponse,
    results=(Result("204"),),
)
