"""v2GetServerInfo: GET /api/orchestration/v2/_info"""

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.v2_error import V2Error
from ..shared.v2_server_info import V2ServerInfo


class V2GetServerInfoResponse(Response):
    """What ``v2GetServerInfo`` answers."""

    __slots__ = ("v2_server_info",)

    v2_server_info: V2ServerInfo | None
    """Release of the service."""


OPERATION = Operation(
    id="v2GetServerInfo",
    method="GET",
    path="/api/orchestration/v2/_info",
    envelope=V2GetServerInfoResponse,
    results=(Result("200", "json", "application/json", field="v2_server_info", type=V2ServerInfo),),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
