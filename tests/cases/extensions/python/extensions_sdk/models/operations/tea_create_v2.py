"""tea_create_v2: POST /teas"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ..shared.tea import Tea


class TeaCreateV2Response(Response):
    """What ``tea_create_v2`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="tea_create_v2",
    method="POST",
    path="/teas",
    request=Tea,
    bodies=(Body("json", "application/json", required=True),),
    envelope=TeaCreateV2Response,
    results=(Result("201"),),
)
