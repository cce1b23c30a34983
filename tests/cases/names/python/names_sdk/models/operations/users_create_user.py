"""users-create_user: POST /api/v1/users"""

from __future__ import annotations

from typing import Annotated

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ...types import OneOf, UnknownVariant
from ..shared.admin_user import AdminUser
from ..shared.schemas_user import SchemasUser

UsersCreateUserResponseBody = Annotated[SchemasUser | AdminUser | UnknownVariant, OneOf()]


class UsersCreateUserResponse(Response):
    """What ``users-create_user`` answers."""

    __slots__ = ("response_body",)

    response_body: UsersCreateUserResponseBody | None
    """One, by its short name, or both."""


OPERATION = Operation(
    id="users-create_user",
    method="POST",
    path="/api/v1/users",
    envelope=UsersCreateUserResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="response_body",
            type=UsersCreateUserResponseBody,
        ),
    ),
)
