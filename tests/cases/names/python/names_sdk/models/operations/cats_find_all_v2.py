"""CatsController_findAll_v2: GET /v2/cats"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.v2_cat import V2Cat


class CatsFindAllV2Response(Response):
    """What ``CatsController_findAll_v2`` answers."""

    __slots__ = ("v2_cat",)

    v2_cat: V2Cat | None
    """All."""


OPERATION = Operation(
    id="CatsController_findAll_v2",
    method="GET",
    path="/v2/cats",
    envelope=CatsFindAllV2Response,
    results=(Result("200", "json", "application/json", field="v2_cat", type=V2Cat),),
)
