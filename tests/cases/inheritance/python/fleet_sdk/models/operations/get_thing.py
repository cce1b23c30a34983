"""getThing: GET /things"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.alone import Alone
from ..shared.blurred import Blurred


class GetThingResponseBody(BaseModel):
    alone: Alone | None = None
    blurred: Blurred | None = None


class GetThingResponse(Response):
    """What ``getThing`` answers."""

    __slots__ = ("response_body",)

    response_body: GetThingResponseBody | None
    """one"""


OPERATION = Operation(
    id="getThing",
    method="GET",
    path="/things",
    envelope=GetThingResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=GetThingResponseBody),
    ),
)
