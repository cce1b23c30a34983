"""listTriggers: GET /api/orchestration/triggers"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.list_triggers_response import ListTriggersResponse as SharedListTriggersResponse


class ListTriggersRequest(BaseModel):
    name: str | None = None
    """Name that the triggers must have."""


class ListTriggersRequestTypedDict(TypedDict):
    name: NotRequired[str | None]


class ListTriggersResponse(Response):
    """What ``listTriggers`` answers."""

    __slots__ = ("list_triggers_response",)

    list_triggers_response: SharedListTriggersResponse | None
    """The triggers."""


OPERATION = Operation(
    id="listTriggers",
    method="GET",
    path="/api/orchestration/triggers",
    request=ListTriggersRequest,
    params=(Param("name", "name", "query", "form", True),),
    envelope=ListTriggersResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="list_triggers_response",
            type=SharedListTriggersResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
