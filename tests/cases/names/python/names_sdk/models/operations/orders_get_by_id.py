"""Orders_GetById: GET /Orders/{id}"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class OrdersGetByIdRequest(BaseModel):
    id: str


class OrdersGetByIdRequestTypedDict(TypedDict):
    id: str


class OrdersGetByIdResponse(Response):
    """What ``Orders_GetById`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="Orders_GetById",
    method="GET",
    path="/Orders/{id}",
    request=OrdersGetByIdRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    envelope=OrdersGetByIdResponse,
    results=(Result("204"),),
)
