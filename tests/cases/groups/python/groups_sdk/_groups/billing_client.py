"""The operations under ``billing.client``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations


class BillingClient:
    """The operations under ``billing.client``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def client(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ClientResponse:
        """client

        GET /billing/client.
        """
        from ..models.operations.client import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def client_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ClientResponse:
        """client

        GET /billing/client.
        """
        from ..models.operations.client import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)
