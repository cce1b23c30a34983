"""searchAnimals: QUERY /animals"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..._runtime.streams import JsonLines
from ..shared.animal import Animal
from ..shared.filter import Filter


class SearchAnimalsResponse(Response):
    """What ``searchAnimals`` answers."""

    __slots__ = ("lines",)

    lines: JsonLines[Animal] | None


OPERATION = Operation(
    id="searchAnimals",
    method="QUERY",
    path="/animals",
    request=Filter,
    bodies=(Body("json", "application/json", required=True),),
    envelope=SearchAnimalsResponse,
    results=(Result("200", "jsonl", "application/jsonl", field="lines", type=Animal),),
)
