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
    """Pagination

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

    def by_cursor_in_headers(
        self,
        request: (
            operations.ByCursorInHeadersRequest
            | operations.ByCursorInHeadersRequestTypedDict
            | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByCursorInHeadersResponse:
        """byCursorInHeaders

        GET /cursor-in-headers.
        """
        from .models.operations.by_cursor_in_headers import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_cursor_in_headers_async(
        self,
        request: (
            operations.ByCursorInHeadersRequest
            | operations.ByCursorInHeadersRequestTypedDict
            | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByCursorInHeadersResponse:
        """byCursorInHeaders

        GET /cursor-in-headers.
        """
        from .models.operations.by_cursor_in_headers import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def by_link(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByLinkResponse:
        """byLink

        GET /link.
        """
        from .models.operations.by_link import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def by_link_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByLinkResponse:
        """byLink

        GET /link.
        """
        from .models.operations.by_link import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def by_offset(
        self,
        request: operations.ByOffsetRequest | operations.ByOffsetRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByOffsetResponse:
        """byOffset

        GET /offset.
        """
        from .models.operations.by_offset import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_offset_async(
        self,
        request: operations.ByOffsetRequest | operations.ByOffsetRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByOffsetResponse:
        """byOffset

        GET /offset.
        """
        from .models.operations.by_offset import OPERATION

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

    def by_page_from_zero(
        self,
        request: (
            operations.ByPageFromZeroRequest | operations.ByPageFromZeroRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByPageFromZeroResponse:
        """byPageFromZero

        GET /page-from-0.
        """
        from .models.operations.by_page_from_zero import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def by_page_from_zero_async(
        self,
        request: (
            operations.ByPageFromZeroRequest | operations.ByPageFromZeroRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ByPageFromZeroResponse:
        """byPageFromZero

        GET /page-from-0.
        """
        from .models.operations.by_page_from_zero import OPERATION

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

        GET /next-url.
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

        GET /next-url.
        """
        from .models.operations.by_url import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def not_paged(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.NotPagedResponse:
        """notPaged

        GET /all.
        """
        from .models.operations.not_paged import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def not_paged_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.NotPagedResponse:
        """notPaged

        GET /all.
        """
        from .models.operations.not_paged import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def not_wanted(
        self,
        request: operations.NotWantedRequest | operations.NotWantedRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.NotWantedResponse:
        """notWanted

        GET /not-wanted.
        """
        from .models.operations.not_wanted import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def not_wanted_async(
        self,
        request: operations.NotWantedRequest | operations.NotWantedRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.NotWantedResponse:
        """notWanted

        GET /not-wanted.
        """
        from .models.operations.not_wanted import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def search(
        self,
        request: shared.Search | shared.SearchTypedDict | None = None,
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
        request: shared.Search | shared.SearchTypedDict | None = None,
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

    def search_tenant(
        self,
        request: operations.SearchTenantRequest | operations.SearchTenantRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SearchTenantResponse:
        """searchTenant

        POST /tenants/{tenant}/search.
        """
        from .models.operations.search_tenant import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def search_tenant_async(
        self,
        request: operations.SearchTenantRequest | operations.SearchTenantRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SearchTenantResponse:
        """searchTenant

        POST /tenants/{tenant}/search.
        """
        from .models.operations.search_tenant import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def suggested(
        self,
        request: operations.SuggestedRequest | operations.SuggestedRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SuggestedResponse:
        """suggested

        GET /nobody-said-how.
        """
        from .models.operations.suggested import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def suggested_async(
        self,
        request: operations.SuggestedRequest | operations.SuggestedRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SuggestedResponse:
        """suggested

        GET /nobody-said-how.
        """
        from .models.operations.suggested import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def suggested_by_item(
        self,
        request: (
            operations.SuggestedByItemRequest | operations.SuggestedByItemRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SuggestedByItemResponse:
        """suggestedByItem

        GET /nobody-said-how-either.
        """
        from .models.operations.suggested_by_item import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def suggested_by_item_async(
        self,
        request: (
            operations.SuggestedByItemRequest | operations.SuggestedByItemRequestTypedDict | None
        ) = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SuggestedByItemResponse:
        """suggestedByItem

        GET /nobody-said-how-either.
        """
        from .models.operations.suggested_by_item import OPERATION

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
