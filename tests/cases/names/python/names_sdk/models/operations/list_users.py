"""list_users_api_v1_users_get: GET /api/v1/users"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.page_user import PageUser


class ListUsersResponse(Response):
    """What ``list_users_api_v1_users_get`` answers."""

    __slots__ = ("page_user",)

    page_user: PageUser | None
    """Users."""


OPERATION = Operation(
    id="list_users_api_v1_users_get",
    method="GET",
    path="/api/v1/users",
    envelope=ListUsersResponse,
    results=(Result("200", "json", "application/json", field="page_user", type=PageUser),),
)
