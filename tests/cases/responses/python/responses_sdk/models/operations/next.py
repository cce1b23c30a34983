"""next: GET /jobs/next"""

from __future__ import annotations

from ..._runtime.operation import Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.problem import Problem
from ..shared.job import Job


class NextResponse(Response):
    """What ``next`` answers."""

    __slots__ = ("job",)

    job: Job | None
    """The success, as there is no other."""


OPERATION = Operation(
    id="next",
    method="GET",
    path="/jobs/next",
    envelope=NextResponse,
    results=(Result("default", "json", "application/json", field="job", type=Job),),
    failures=(Failure("404", "application/json", Problem),),
)
