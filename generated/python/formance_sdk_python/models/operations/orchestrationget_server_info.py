"""orchestrationgetServerInfo: GET /api/orchestration/_info"""

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.error import Error
from ..shared.server_info import ServerInfo


class OrchestrationgetServerInfoResponse(Response):
    """What ``orchestrationgetServerInfo`` answers."""

    __slots__ = ("server_info",)

    server_info: ServerInfo | None
    """Release of the service."""


OPERATION = Operation(
    id="orchestrationgetServerInfo",
    method="GET",
    path="/api/orchestration/_info",
    envelope=OrchestrationgetServerInfoResponse,
    results=(Result("200", "json", "application/json", field="server_info", type=ServerInfo),),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
