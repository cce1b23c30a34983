"""GET /v2/invoices/{invoiceID}/lines"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class GetV2InvoicesByInvoiceIDLinesRequest(BaseModel):
    invoice_id: Annotated[str, Field(alias="invoiceID")]


class GetV2InvoicesByInvoiceIDLinesRequestTypedDict(TypedDict):
    invoice_id: str


class GetV2InvoicesByInvoiceIDLinesResponse(Response):
    """What ``GET /v2/invoices/{invoiceID}/lines`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="GET /v2/invoices/{invoiceID}/lines",
    method="GET",
    path="/v2/invoices/{invoiceID}/lines",
    request=GetV2InvoicesByInvoiceIDLinesRequest,
    params=(Param("invoice_id", "invoiceID", "path", "simple", False, required=True),),
    envelope=GetV2InvoicesByInvoiceIDLinesResponse,
    results=(Result("204"),),
)
