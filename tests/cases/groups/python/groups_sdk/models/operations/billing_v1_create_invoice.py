"""billing_v1_create_invoice: POST /v1/invoices"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class BillingV1CreateInvoiceResponse(Response):
    """What ``billing_v1_create_invoice`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="billing_v1_create_invoice",
    method="POST",
    path="/v1/invoices",
    envelope=BillingV1CreateInvoiceResponse,
    results=(Result("204"),),
)
