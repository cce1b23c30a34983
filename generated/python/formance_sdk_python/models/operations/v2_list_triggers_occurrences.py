"""v2ListTriggersOccurrences: GET /api/orchestration/v2/triggers/{triggerID}/occurrences"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Cursor, Failure, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_list_triggers_occurrences_response import (
    V2ListTriggersOccurrencesResponse as SharedV2ListTriggersOccurrencesResponse,
)
from ..shared.v2_trigger_occurrence import V2TriggerOccurrence


class V2ListTriggersOccurrencesRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""

    cursor: str | None = None
    """Token of the page to read, from `cursor.next` or `cursor.previous` of another page. The first
    page if absent; other parameters are then part of the token and need not be repeated.
    """

    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    """How many items a page has at most."""


class V2ListTriggersOccurrencesRequestTypedDict(TypedDict):
    trigger_id: str
    cursor: NotRequired[str | None]
    page_size: NotRequired[int | None]


class V2ListTriggersOccurrencesResponse(Page[V2TriggerOccurrence]):
    """What ``v2ListTriggersOccurrences`` answers."""

    __slots__ = ("v2_list_triggers_occurrences_response",)

    v2_list_triggers_occurrences_response: SharedV2ListTriggersOccurrencesResponse | None
    """One page of occurrences."""


OPERATION = Operation(
    id="v2ListTriggersOccurrences",
    method="GET",
    path="/api/orchestration/v2/triggers/{triggerID}/occurrences",
    request=V2ListTriggersOccurrencesRequest,
    params=(
        Param("trigger_id", "triggerID", "path", "simple", False, required=True),
        Param("cursor", "cursor", "query", "form", True),
        Param("page_size", "pageSize", "query", "form", True),
    ),
    envelope=V2ListTriggersOccurrencesResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_list_triggers_occurrences_response",
            type=SharedV2ListTriggersOccurrencesResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:read",)),),),
    pages=Cursor(
        param="cursor",
        result="v2_list_triggers_occurrences_response",
        items=("cursor", "data"),
        next=("cursor", "next"),
        more=("cursor", "has_more"),
    ),
)
