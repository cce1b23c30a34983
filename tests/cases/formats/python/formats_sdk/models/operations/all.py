"""all: GET /all"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.all import All


class AllResponse(Response):
    """What ``all`` answers."""

    __slots__ = ("all",)

    all: All | None
    """All."""


OPERATION = Operation(
    id="all",
    method="GET",
    path="/all",
    envelope=AllResponse,
    results=(Result("200", "json", "application/json", field="all", type=All),),
)
