"""optional: PUT /declared"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict
from uuid import UUID

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class OptionalRequest(BaseModel):
    idempotency_key: Annotated[UUID | None, Field(alias="Idempotency-Key")] = None


class OptionalRequestTypedDict(TypedDict):
    idempotency_key: NotRequired[UUID | None]


class OptionalResponse(Response):
    """What ``optional`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="optional",
    method="PUT",
    path="/declared",
    request=OptionalRequest,
    params=(Param("idempotency_key", "Idempotency-Key", "header", "simple", False),),
    envelope=OptionalResponse,
    results=(Result("204"),),
    idempotency="Idempotency-Key",
)
