"""start: POST /jobs"""

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.failure import Failure as ErrorsFailure
from ..errors.problem import Problem
from ..shared.job import Job
from ..shared.ticket import Ticket


class StartResponse(Response):
    """What ``start`` answers."""

    __slots__ = ("job", "ticket")

    job: Job | None
    """Done."""

    ticket: Ticket | None
    """Later."""


OPERATION = Operation(
    id="start",
    method="POST",
    path="/jobs",
    envelope=StartResponse,
    results=(
        Result("200", "json", "application/json", field="job", type=Job),
        Result("202", "json", "application/json", field="ticket", type=Ticket),
    ),
    failures=(
        Failure("404", "application/json", Problem),
        Failure("4XX", "application/problem+json", Problem),
        Failure("default", "application/json", ErrorsFailure),
    ),
)
