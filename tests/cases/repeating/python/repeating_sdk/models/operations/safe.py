"""safe: GET /declared"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class SafeRequest(BaseModel):
    idempotency_key: Annotated[str | None, Field(alias="Idempotency-Key")] = None


class SafeRequestTypedDict(TypedDict):
    idempotency_key: NotRequired[str | None]


class SafeResponse(Response):
    """What ``safe`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="safe",
    method="GET",
    path="/declared",
    request=SafeRequest,
    params=(Param("idempotency_key", "Idempotency-Key", "header", "simple", False),),
    envelope=SafeResponse,
    results=(Result("204"),),
)
