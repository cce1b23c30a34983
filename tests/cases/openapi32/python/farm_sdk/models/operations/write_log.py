"""writeLog: POST /log"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..shared.animal import Animal


class WriteLogResponse(Response):
    """What ``writeLog`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="writeLog",
    method="POST",
    path="/log",
    request=list[Animal],
    bodies=(Body("jsonl", "application/json-seq", required=True),),
    envelope=WriteLogResponse,
    results=(Result("204"),),
)
