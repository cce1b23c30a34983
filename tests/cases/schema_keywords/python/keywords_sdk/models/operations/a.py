"""a: GET /a"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.all import All


class AResponse(Response):
    """What ``a`` answers."""

    __slots__ = ("all",)

    all: All | None
    """d"""


OPERATION = Operation(
    id="a",
    method="GET",
    path="/a",
    envelope=AResponse,
    results=(Result("200", "json", "application/json", field="all", type=All),),
)
