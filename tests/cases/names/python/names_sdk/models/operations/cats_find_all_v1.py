"""CatsController_findAll_v1: GET /v1/cats"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.v1_cat import V1Cat


class CatsFindAllV1Response(Response):
    """What ``CatsController_findAll_v1`` answers."""

    __slots__ = ("v1_cat",)

    v1_cat: V1Cat | None
    """All."""


OPERATION = Operation(
    id="CatsController_findAll_v1",
    method="GET",
    path="/v1/cats",
    envelope=CatsFindAllV1Response,
    results=(Result("200", "json", "application/json", field="v1_cat", type=V1Cat),),
)
