"""createPaper: POST /papers"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..shared.paper import Paper


class CreatePaperResponse(Response):
    """What ``createPaper`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="createPaper",
    method="POST",
    path="/papers",
    request=Paper,
    bodies=(Body("json", "application/json", required=True),),
    envelope=CreatePaperResponse,
    results=(Result("204"),),
)
