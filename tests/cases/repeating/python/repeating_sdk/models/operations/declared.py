"""declared: POST /declared"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class DeclaredRequest(BaseModel):
    idempotency_key: Annotated[str | None, Field(alias="idempotency-key")] = None
    """One for each order."""


class DeclaredRequestTypedDict(TypedDict):
    idempotency_key: NotRequired[str | None]


class DeclaredResponse(Response):
    """What ``declared`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="declared",
    method="POST",
    path="/declared",
    request=DeclaredRequest,
    params=(Param("idempotency_key", "idempotency-key", "header", "simple", False),),
    envelope=DeclaredResponse,
    results=(Result("204"),),
    idempotency="idempotency-key",
)
