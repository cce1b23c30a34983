"""read_item_old__item_id__get: GET /old/{item_id}"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class ReadItemOldItemIdGetRequest(BaseModel):
    item_id: str


class ReadItemOldItemIdGetRequestTypedDict(TypedDict):
    item_id: str


class ReadItemOldItemIdGetResponse(Response):
    """What ``read_item_old__item_id__get`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="read_item_old__item_id__get",
    method="GET",
    path="/old/{item_id}",
    request=ReadItemOldItemIdGetRequest,
    params=(Param("item_id", "item_id", "path", "simple", False, required=True),),
    envelope=ReadItemOldItemIdGetResponse,
    results=(Result("204"),),
)
