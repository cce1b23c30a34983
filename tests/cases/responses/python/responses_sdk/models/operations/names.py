"""names: GET /jobs/names"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class NamesResponse(Response):
    """What ``names`` answers."""

    __slots__ = ("result",)

    result: list[str] | None
    """Inline."""


OPERATION = Operation(
    id="names",
    method="GET",
    path="/jobs/names",
    envelope=NamesResponse,
    results=(Result("2XX", "json", "application/json", field="result", type=list[str]),),
)
