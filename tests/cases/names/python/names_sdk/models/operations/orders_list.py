"""Orders_List: GET /Orders"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.list_order import ListOrder


class OrdersListResponse(Response):
    """What ``Orders_List`` answers."""

    __slots__ = ("list_order",)

    list_order: ListOrder | None
    """All."""


OPERATION = Operation(
    id="Orders_List",
    method="GET",
    path="/Orders",
    envelope=OrdersListResponse,
    results=(Result("200", "json", "application/json", field="list_order", type=ListOrder),),
)
