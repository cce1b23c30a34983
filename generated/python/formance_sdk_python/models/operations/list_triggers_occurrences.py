"""listTriggersOccurrences: GET /api/orchestration/triggers/{triggerID}/occurrences"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.list_triggers_occurrences_response import (
    ListTriggersOccurrencesResponse as SharedListTriggersOccurrencesResponse,
)


class ListTriggersOccurrencesRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""


class ListTriggersOccurrencesRequestTypedDict(TypedDict):
    trigger_id: str


class ListTriggersOccurrencesResponse(Response):
    """What ``listTriggersOccurrences`` answers."""

    __slots__ = ("list_triggers_occurrences_response",)

    list_triggers_occurrences_response: SharedListTriggersOccurrencesResponse | None
    """The occurrences."""


OPERATION = Operation(
    id="listTriggersOccurrences",
    method="GET",
    path="/api/orchestration/triggers/{triggerID}/occurrences",
    request=ListTriggersOccurrencesRequest,
    params=(Param("trigger_id", "triggerID", "path", "simple", False, required=True),),
    envelope=ListTriggersOccurrencesResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="list_triggers_occurrences_response",
            type=SharedListTriggersOccurrencesResponse,
        ),
    ),
    failures=(Failure("default", "application/json", Error),),
    security=((("Authorization", ("orchestration:read",)),),),
)
