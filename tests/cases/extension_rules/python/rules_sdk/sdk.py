"""The client: ``SDK``."""

from __future__ import annotations

from ._runtime import retries as _retries
from ._runtime.client import Client
from ._runtime.operation import Server
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

SERVERS = (Server("https://api.example.com"),)
"""The servers of the API; ``server_idx`` counts from 0."""

_SCHEMES: dict[str, Scheme] = {}


class SDK:
    """Rules

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
            default_retries=_retries.RetryConfig(
                backoff=_retries.BackoffStrategy(
                    initial_interval=200, max_interval=5000, max_elapsed_time=60000
                ),
                status_codes=("429", "5XX"),
            ),
        )

    def by_cursor(
        self,
        request: operations.ByCursorRequest | operations.ByCursorRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByCursorResponse:
        """byCursor

        GET /cursor.
        """
        from .models.operations.by_cursor import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_cursor_async(
        self,
        request: operations.ByCursorRequest | operations.ByCursorRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByCursorResponse:
        """byCursor

        GET /cursor.
        """
        from .models.operations.by_cursor import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def by_every(
        self,
        request: operations.ByEveryRequest | operations.ByEveryRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByEveryResponse:
        """byEvery

        GET /every.
        """
        from .models.operations.by_every import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_every_async(
        self,
        request: operations.ByEveryRequest | operations.ByEveryRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByEveryResponse:
        """byEvery

        GET /every.
        """
        from .models.operations.by_every import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def by_last(
        self,
        request: operations.ByLastRequest | operations.ByLastRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByLastResponse:
        """byLast

        GET /last.
        """
        from .models.operations.by_last import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_last_async(
        self,
        request: operations.ByLastRequest | operations.ByLastRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByLastResponse:
        """byLast

        GET /last.
        """
        from .models.operations.by_last import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def by_number(
        self,
        request: operations.ByNumberRequest | operations.ByNumberRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByNumberResponse:
        """byNumber

        GET /number.
        """
        from .models.operations.by_number import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_number_async(
        self,
        request: operations.ByNumberRequest | operations.ByNumberRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByNumberResponse:
        """byNumber

        GET /number.
        """
        from .models.operations.by_number import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def by_page(
        self,
        request: operations.ByPageRequest | operations.ByPageRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByPageResponse:
        """byPage

        GET /page.
        """
        from .models.operations.by_page import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_page_async(
        self,
        request: operations.ByPageRequest | operations.ByPageRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByPageResponse:
        """byPage

        GET /page.
        """
        from .models.operations.by_page import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def by_url(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByUrlResponse:
        """byUrl

        GET /url.
        """
        from .models.operations.by_url import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def by_url_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByUrlResponse:
        """byUrl

        GET /url.
        """
        from .models.operations.by_url import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def create(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreateResponse:
        """create

        POST /items.
        """
        from .models.operations.create import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def create_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreateResponse:
        """create

        POST /items.
        """
        from .models.operations.create import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def like_azure(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.LikeAzureResponse:
        """likeAzure

        GET /azure.
        """
        from .models.operations.like_azure import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def like_azure_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.LikeAzureResponse:
        """likeAzure

        GET /azure.
        """
        from .models.operations.like_azure import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def like_the_root(
        self,
        request: (
            operations.LikeTheRootRequest | operations.LikeTheRootRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.LikeTheRootResponse:
        """likeTheRoot

        GET /root.
        """
        from .models.operations.like_the_root import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def like_the_root_async(
        self,
        request: (
            operations.LikeTheRootRequest | operations.LikeTheRootRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.LikeTheRootResponse:
        """likeTheRoot

        GET /root.
        """
        from .models.operations.like_the_root import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def search(
        self,
        request: operations.SearchRequestBody | operations.SearchRequestBodyTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SearchResponse:
        """search

        POST /search.
        """
        from .models.operations.search import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def search_async(
        self,
        request: operations.SearchRequestBody | operations.SearchRequestBodyTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SearchResponse:
        """search

        POST /search.
        """
        from .models.operations.search import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def single_page(
        self,
        request: operations.SinglePageRequest | operations.SinglePageRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SinglePageResponse:
        """singlePage

        GET /single.
        """
        from .models.operations.single_page import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def single_page_async(
        self,
        request: operations.SinglePageRequest | operations.SinglePageRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SinglePageResponse:
        """singlePage

        GET /single.
        """
        from .models.operations.single_page import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def without_parameter(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.WithoutParameterResponse:
        """withoutParameter

        GET /absent.
        """
        from .models.operations.without_parameter import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def without_parameter_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.WithoutParameterResponse:
        """withoutParameter

        GET /absent.
        """
        from .models.operations.without_parameter import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

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
