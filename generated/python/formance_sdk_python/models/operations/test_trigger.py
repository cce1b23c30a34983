"""testTrigger: POST /api/orchestration/v2/triggers/{triggerID}/test"""

from __future__ import annotations

from typing import Annotated, Any, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.v2_error import V2Error
from ..shared.v2_test_trigger_response import V2TestTriggerResponse


class TestTriggerRequest(BaseModel):
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""

    request_body: Annotated[dict[str, Any] | None, Field(alias="requestBody")] = None


class TestTriggerRequestTypedDict(TypedDict):
    trigger_id: str
    request_body: NotRequired[dict[str, Any] | None]


class TestTriggerResponse(Response):
    """What ``testTrigger`` answers."""

    __slots__ = ("v2_test_trigger_response",)

    v2_test_trigger_response: V2TestTriggerResponse | None
    """Outcome of the filter and of each variable."""


OPERATION = Operation(
    id="testTrigger",
    method="POST",
    path="/api/orchestration/v2/triggers/{triggerID}/test",
    request=TestTriggerRequest,
    params=(Param("trigger_id", "triggerID", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/json", field="request_body"),),
    envelope=TestTriggerResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="v2_test_trigger_response",
            type=V2TestTriggerResponse,
        ),
    ),
    failures=(Failure("default", "application/json", V2Error),),
    security=((("Authorization", ("orchestration:write",)),),),
)
