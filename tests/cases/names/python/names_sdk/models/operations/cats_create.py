"""CatsController.create: POST /v1/cats"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.dog import Dog


class CatsCreateResponse(Response):
    """What ``CatsController.create`` answers."""

    __slots__ = ("dog",)

    dog: Dog | None
    """All."""


OPERATION = Operation(
    id="CatsController.create",
    method="POST",
    path="/v1/cats",
    envelope=CatsCreateResponse,
    results=(Result("200", "json", "application/json", field="dog", type=Dog),),
)
