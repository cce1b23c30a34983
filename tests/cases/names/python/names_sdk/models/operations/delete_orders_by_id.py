"""DELETE_/Orders/{id}: DELETE /Orders/{id}"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class DeleteOrdersByIdRequest(BaseModel):
    id: str


class DeleteOrdersByIdRequestTypedDict(TypedDict):
    id: str


class DeleteOrdersByIdResponse(Response):
    """What ``DELETE_/Orders/{id}`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="DELETE_/Orders/{id}",
    method="DELETE",
    path="/Orders/{id}",
    request=DeleteOrdersByIdRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    envelope=DeleteOrdersByIdResponse,
    results=(Result("204"),),
)
