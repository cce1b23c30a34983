"""v2ListTriggers: GET /api/orchestration/v2/triggers"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Cursor, Failure, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_list_triggers_response import (
    V2ListTriggersResponse as SharedV2ListTriggersResponse,
)
from ..shared.v2_trigger import V2Trigger


class V2ListTriggersRequest(BaseModel):
    cursor: str | None = None
    """Token of the page to read, from `cursor.next` or `cursor.previous` of another page. The first
    page if absent; other parameters are then part of the token and need not be repeated.
    """

    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    """How many items a page has at most."""

    name: str | None = None
    """Name that the triggers must have."""


class V2ListTriggersRequestTypedDict(TypedDict):
    cursor: NotRequired[str | None]
    page_size: NotRequired[int | None]
    name: NotRequired[str | None]


class V2ListTriggersResponse(Page[V2Trigger]):
    """What ``v2ListTriggers`` answers."""

    __slots__ = ("v2_list_triggers_response",)

    v2_list_triggers_response: SharedV2ListTriggersResponse | None
    """One page of triggers."""


OPERATION = Operation(
    id="v2ListTriggers",
    method="GET",
    path="/api/orchestration/v2/triggers",
    request=V2ListTriggersRequest,
    params=(
        Param("cursor", "cursor", "query", "form", True),
        Param("page_size", "pageSize", "query", "form", True),
        Param("name", "name", "query", "form", True),
    ),
    envelope=V2ListTriggersResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_list_triggers_response",
            type=SharedV2ListTriggersResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
    pages=Cursor(
        param="cursor",
        result="v2_list_triggers_response",
        items=("cursor", "data"),
        next=("cursor", "next"),
        more=("cursor", "has_more"),
    ),
)
