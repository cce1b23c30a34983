"""The operations under ``catalogue.teas``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared


class CatalogueTeas:
    """The operations under ``catalogue.teas``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add(
        self,
        request: shared.Tea | shared.TeaTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TeaCreateV2Response:
        """Add a tea

        POST /teas.
        """
        from ..models.operations.tea_create_v2 import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def add_async(
        self,
        request: shared.Tea | shared.TeaTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TeaCreateV2Response:
        """Add a tea

        POST /teas.
        """
        from ..models.operations.tea_create_v2 import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list(
        self,
        request: operations.TeaListV2Request | operations.TeaListV2RequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TeaListV2Response:
        """All teas

        GET /teas.
        """
        from ..models.operations.tea_list_v2 import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_async(
        self,
        request: operations.TeaListV2Request | operations.TeaListV2RequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TeaListV2Response:
        """All teas

        GET /teas.
        """
        from ..models.operations.tea_list_v2 import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
