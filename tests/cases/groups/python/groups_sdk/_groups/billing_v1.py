"""The operations under ``billing.v1``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations


class BillingV1:
    """The first version of billing."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.BillingV1CreateInvoiceResponse:
        """billing_v1_create_invoice

        Deprecated.

        POST /v1/invoices.
        """
        from ..models.operations.billing_v1_create_invoice import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def create_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.BillingV1CreateInvoiceResponse:
        """billing_v1_create_invoice

        Deprecated.

        POST /v1/invoices.
        """
        from ..models.operations.billing_v1_create_invoice import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def list_invoices(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListInvoicesResponse:
        """List invoices

        Lists all of them.

        GET /v1/invoices.
        """
        from ..models.operations.list_invoices import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def list_invoices_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListInvoicesResponse:
        """List invoices

        Lists all of them.

        GET /v1/invoices.
        """
        from ..models.operations.list_invoices import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)
