"""watch: GET /events"""

from __future__ import annotations

from typing import Annotated

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..._runtime.streams import EventStream
from ...types import BaseModel, OneOf, UnknownVariant
from ..shared.animal import Animal


class WatchResponseBodyDataFed(BaseModel):
    kilograms: float


WatchResponseBodyData = Annotated[Animal | WatchResponseBodyDataFed | UnknownVariant, OneOf()]


class WatchResponse(Response):
    """What ``watch`` answers."""

    __slots__ = ("events",)

    events: EventStream[WatchResponseBodyData] | None


OPERATION = Operation(
    id="watch",
    method="GET",
    path="/events",
    envelope=WatchResponse,
    results=(
        Result("200", "sse", "text/event-stream", field="events", type=WatchResponseBodyData),
    ),
)
