"""admin_repos_list_for_org: POST /admin/repos"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class AdminReposListForOrgResponse(Response):
    """What ``admin_repos_list_for_org`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="admin_repos_list_for_org",
    method="POST",
    path="/admin/repos",
    envelope=AdminReposListForOrgResponse,
    results=(Result("204"),),
)
