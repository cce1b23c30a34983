"""notWanted: DELETE /declared"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class NotWantedRequest(BaseModel):
    idempotency_key: Annotated[str, Field(alias="Idempotency-Key")]


class NotWantedRequestTypedDict(TypedDict):
    idempotency_key: str


class NotWantedResponse(Response):
    """What ``notWanted`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="notWanted",
    method="DELETE",
    path="/declared",
    request=NotWantedRequest,
    params=(Param("idempotency_key", "Idempotency-Key", "header", "simple", False, required=True),),
    envelope=NotWantedResponse,
    results=(Result("204"),),
)
