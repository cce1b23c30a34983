"""The operations under ``billing.v2``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations


class BillingV2:
    """The operations under ``billing.v2``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_v2_invoices_by_invoice_id_lines(
        self,
        request: (
            operations.GetV2InvoicesByInvoiceIDLinesRequest
            | operations.GetV2InvoicesByInvoiceIDLinesRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetV2InvoicesByInvoiceIDLinesResponse:
        """GET /v2/invoices/{invoiceID}/lines

        GET /v2/invoices/{invoiceID}/lines.
        """
        from ..models.operations.get_v2_invoices_by_invoice_id_lines import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_v2_invoices_by_invoice_id_lines_async(
        self,
        request: (
            operations.GetV2InvoicesByInvoiceIDLinesRequest
            | operations.GetV2InvoicesByInvoiceIDLinesRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetV2InvoicesByInvoiceIDLinesResponse:
        """GET /v2/invoices/{invoiceID}/lines

        GET /v2/invoices/{invoiceID}/lines.
        """
        from ..models.operations.get_v2_invoices_by_invoice_id_lines import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
