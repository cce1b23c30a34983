"""follow: GET /jobs/events"""

from __future__ import annotations

from ..._runtime.operation import Failure as OperationFailure, Operation, Result
from ..._runtime.response import Response
from ..._runtime.streams import EventStream
from ..errors.failure import Failure
from ..shared.job import Job


class FollowResponse(Response):
    """What ``follow`` answers."""

    __slots__ = ("events",)

    events: EventStream[Job] | None
    """As they happen."""


OPERATION = Operation(
    id="follow",
    method="GET",
    path="/jobs/events",
    envelope=FollowResponse,
    results=(Result("200", "sse", "text/event-stream", field="events", type=Job),),
    failures=(OperationFailure("default", "application/json", Failure),),
)
