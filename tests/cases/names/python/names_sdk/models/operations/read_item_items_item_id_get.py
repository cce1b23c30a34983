"""read_item_items__item_id__get: GET /items/{item_id}"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class ReadItemItemsItemIdGetRequest(BaseModel):
    item_id: str


class ReadItemItemsItemIdGetRequestTypedDict(TypedDict):
    item_id: str


class ReadItemItemsItemIdGetResponse(Response):
    """What ``read_item_items__item_id__get`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="read_item_items__item_id__get",
    method="GET",
    path="/items/{item_id}",
    request=ReadItemItemsItemIdGetRequest,
    params=(Param("item_id", "item_id", "path", "simple", False, required=True),),
    envelope=ReadItemItemsItemIdGetResponse,
    results=(Result("204"),),
)
