"""repos/list-for-org: GET /admin/repos"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ReposListForOrgResponse(Response):
    """What ``repos/list-for-org`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="repos/list-for-org",
    method="GET",
    path="/admin/repos",
    envelope=ReposListForOrgResponse,
    results=(Result("204"),),
)
