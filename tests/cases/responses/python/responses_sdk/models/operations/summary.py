"""summary: GET /jobs/summary"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.ticket import Ticket


class SummaryResponse(Response):
    """What ``summary`` answers."""

    __slots__ = ("ticket",)

    ticket: Ticket | None
    """Alone it is the success."""


OPERATION = Operation(
    id="summary",
    method="GET",
    path="/jobs/summary",
    envelope=SummaryResponse,
    results=(Result("default", "json", "application/json", field="ticket", type=Ticket),),
)
