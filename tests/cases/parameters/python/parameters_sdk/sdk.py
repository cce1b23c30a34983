"""The client: ``SDK``."""

from __future__ import annotations

from ._runtime.client import Client
from ._runtime.unset import UNSET
from ._version import __user_agent__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import Logger

    from ._runtime.auth import Scheme
    from ._runtime.hooks import Hooks
    from ._runtime.retries import RetryConfig
    from ._runtime.transport import AnyAsyncClient, AnyClient, TransportName
    from ._runtime.unset import Unset
    from .models import operations, shared

SERVERS = ()
"""The servers of the API; ``server_idx`` counts from 0."""

_SCHEMES: dict[str, Scheme] = {}


class SDK:
    """Parameters

    ``security`` holds the credentials, or is a function that returns them; it is asked for each
    request. ``server_url`` goes before ``server_idx``. ``timeout_ms`` is in milliseconds,
    ``None`` for no limit. ``client`` and ``async_client`` are HTTP clients of your own. Each
    call can override ``retries``, ``server_url`` and ``timeout_ms`` and add ``http_headers``.
    """

    __slots__ = ("_client",)

    def __init__(
        self,
        security: shared.Security | Callable[[], shared.Security] | None = None,
        *,
        server_idx: int | None = None,
        server_url: str | None = None,
        client: AnyClient | None = None,
        async_client: AnyAsyncClient | None = None,
        retry_config: RetryConfig | Unset | None = UNSET,
        timeout_ms: int | None = 60_000,
        debug_logger: Logger | None = None,
        hooks: Hooks | None = None,
        transport: TransportName = "httpx2",
    ) -> None:
        self._client = Client(
            security=security,
            schemes=_SCHEMES,
            security_env={},
            servers=SERVERS,
            server_idx=server_idx,
            server_url=server_url,
            variables={},
            client=client,
            async_client=async_client,
            retry_config=retry_config,
            timeout_ms=timeout_ms,
            debug_logger=debug_logger,
            hooks=hooks,
            user_agent=__user_agent__,
            transport=transport,
        )

    def find(
        self,
        request: operations.FindRequest | operations.FindRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.FindResponse:
        """find

        GET /items/{id}/{range}.
        """
        from .models.operations.find import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def find_async(
        self,
        request: operations.FindRequest | operations.FindRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.FindResponse:
        """find

        GET /items/{id}/{range}.
        """
        from .models.operations.find import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def close(self) -> None:
        """Close the connections of sync calls."""
        self._client.close()

    async def aclose(self) -> None:
        """Close the connections of async and of sync calls."""
        await self._client.aclose()

    def __enter__(self) -> SDK:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    async def __aenter__(self) -> SDK:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
