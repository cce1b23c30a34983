"""readLog: GET /log"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..._runtime.streams import EventStream


class ReadLogResponse(Response):
    """What ``readLog`` answers."""

    __slots__ = ("events",)

    events: EventStream[str] | None


OPERATION = Operation(
    id="readLog",
    method="GET",
    path="/log",
    envelope=ReadLogResponse,
    results=(Result("200", "sse", "text/event-stream", field="events", type=str),),
)
