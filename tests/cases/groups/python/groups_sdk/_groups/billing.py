"""The operations under ``billing``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations
    from .billing_client import BillingClient
    from .billing_loaded import BillingLoaded
    from .billing_v1 import BillingV1
    from .billing_v2 import BillingV2


class Billing:
    """The operations under ``billing``."""

    __slots__ = ("_client", "_client_", "_loaded", "_v1", "_v2")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._client_: BillingClient | None = None
        self._loaded: BillingLoaded | None = None
        self._v1: BillingV1 | None = None
        self._v2: BillingV2 | None = None

    @property
    def client(self) -> BillingClient:
        if self._client_ is None:
            from .._groups.billing_client import BillingClient

            self._client_ = BillingClient(self._client)
        return self._client_

    @property
    def loaded(self) -> BillingLoaded:
        if self._loaded is None:
            from .._groups.billing_loaded import BillingLoaded

            self._loaded = BillingLoaded(self._client)
        return self._loaded

    @property
    def v1(self) -> BillingV1:
        """The first version of billing."""
        if self._v1 is None:
            from .._groups.billing_v1 import BillingV1

            self._v1 = BillingV1(self._client)
        return self._v1

    @property
    def v2(self) -> BillingV2:
        if self._v2 is None:
            from .._groups.billing_v2 import BillingV2

            self._v2 = BillingV2(self._client)
        return self._v2

    def import_(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ImportResponse:
        """import

        GET /billing.
        """
        from ..models.operations.import_ import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def import__async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ImportResponse:
        """import

        GET /billing.
        """
        from ..models.operations.import_ import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)
