"""copyAnimals: COPY /animals"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class CopyAnimalsResponse(Response):
    """What ``copyAnimals`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="copyAnimals",
    method="COPY",
    path="/animals",
    envelope=CopyAnimalsResponse,
    results=(Result("204"),),
)
