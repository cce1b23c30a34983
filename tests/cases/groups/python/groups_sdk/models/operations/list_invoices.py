"""listInvoices: GET /v1/invoices"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ListInvoicesResponse(Response):
    """What ``listInvoices`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="listInvoices",
    method="GET",
    path="/v1/invoices",
    envelope=ListInvoicesResponse,
    results=(Result("204"),),
)
