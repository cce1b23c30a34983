"""The client: ``SDK``."""

from __future__ import annotations

from ._runtime.auth import ApiKey, Basic, Bearer, OAuth2
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

SERVERS = (
    Server("https://{tenant}.example.com/{version}", {"tenant": "demo", "version": "v1"}),
    Server("/relative"),
)
"""The servers of the API; ``server_idx`` counts from 0."""

_SCHEMES: dict[str, Scheme] = {
    "oauth": OAuth2(
        client_id="client_id",
        client_secret="client_secret",
        token_url="token_url",
        default_token_url="/oauth/token",
    ),
    "bearer": Bearer(token="bearer"),
    "basic": Basic(username="username", password="password"),
    "key": ApiKey("header", "X-Key", value="key"),
    "device": OAuth2(
        token="device",
        refresh_token="refresh_token",
        client_id="device_client_id",
        client_secret="device_client_secret",
        token_url="device_token_url",
        default_refresh_url="https://id.example.com/token",
    ),
    "implicit": Bearer(token="implicit"),
    "person": OAuth2(
        token="person",
        refresh_token="person_refresh_token",
        username="person_username",
        password="person_password",
        client_id="person_client_id",
        client_secret="person_client_secret",
        token_url="person_token_url",
        default_refresh_url="/oauth/refresh",
        default_password_url="/oauth/token",
    ),
    "mixed": OAuth2(
        token="mixed",
        refresh_token="mixed_refresh_token",
        client_id="mixed_client_id",
        client_secret="mixed_client_secret",
        token_url="mixed_token_url",
        default_token_url="/oauth/token",
        default_refresh_url="https://id.example.com/token",
    ),
    "connect": Bearer(token="connect"),
    "digest": ApiKey("header", "Authorization", value="digest"),
    "inQuery": ApiKey("query", "key", value="in_query"),
}


class SDK:
    """Security

    ``security`` holds the credentials, or is a function that returns them; it is asked for each
    request. ``server_url`` goes before ``server_idx``. ``timeout_ms`` is in milliseconds,
    ``None`` for no limit. ``client`` and ``async_client`` are HTTP clients of your own. Each
    call can override ``retries``, ``server_url`` and ``timeout_ms`` and add ``http_headers``.

    ``tenant``: Name of the tenant; "demo" unless given.

    ``version``: a variable of the server's URL; "v1" unless given.
    """

    __slots__ = ("_client",)

    def __init__(
        self,
        security: shared.Security | Callable[[], shared.Security] | None = None,
        *,
        tenant: str | None = None,
        version: str | None = None,
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
            security_env={
                "client_id": "SECURITY_CLIENT_ID",
                "client_secret": "SECURITY_CLIENT_SECRET",
                "token_url": "SECURITY_TOKEN_URL",
                "bearer": "SECURITY_BEARER",
                "username": "SECURITY_USERNAME",
                "password": "SECURITY_PASSWORD",
                "key": "SECURITY_KEY",
                "device": "SECURITY_DEVICE",
                "refresh_token": "SECURITY_REFRESH_TOKEN",
                "device_client_id": "SECURITY_DEVICE_CLIENT_ID",
                "device_client_secret": "SECURITY_DEVICE_CLIENT_SECRET",
                "device_token_url": "SECURITY_DEVICE_TOKEN_URL",
                "implicit": "SECURITY_IMPLICIT",
                "person": "SECURITY_PERSON",
                "person_refresh_token": "SECURITY_PERSON_REFRESH_TOKEN",
                "person_username": "SECURITY_PERSON_USERNAME",
                "person_password": "SECURITY_PERSON_PASSWORD",
                "person_client_id": "SECURITY_PERSON_CLIENT_ID",
                "person_client_secret": "SECURITY_PERSON_CLIENT_SECRET",
                "person_token_url": "SECURITY_PERSON_TOKEN_URL",
                "mixed": "SECURITY_MIXED",
                "mixed_refresh_token": "SECURITY_MIXED_REFRESH_TOKEN",
                "mixed_client_id": "SECURITY_MIXED_CLIENT_ID",
                "mixed_client_secret": "SECURITY_MIXED_CLIENT_SECRET",
                "mixed_token_url": "SECURITY_MIXED_TOKEN_URL",
                "connect": "SECURITY_CONNECT",
                "digest": "SECURITY_DIGEST",
                "in_query": "SECURITY_IN_QUERY",
            },
            servers=SERVERS,
            server_idx=server_idx,
            server_url=server_url,
            variables={"tenant": tenant, "version": version},
            client=client,
            async_client=async_client,
            retry_config=retry_config,
            timeout_ms=timeout_ms,
            debug_logger=debug_logger,
            hooks=hooks,
            user_agent=__user_agent__,
            transport=transport,
        )

    def both(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.BothResponse:
        """both

        GET /both, with the scope read.
        """
        from .models.operations.both import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def both_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.BothResponse:
        """both

        GET /both, with the scope read.
        """
        from .models.operations.both import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def closed(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ClosedResponse:
        """closed

        GET /closed, with the scope read.
        """
        from .models.operations.closed import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def closed_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ClosedResponse:
        """closed

        GET /closed, with the scope read.
        """
        from .models.operations.closed import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def connected(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ConnectedResponse:
        """connected

        GET /connected.
        """
        from .models.operations.connected import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def connected_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ConnectedResponse:
        """connected

        GET /connected.
        """
        from .models.operations.connected import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def from_device(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.FromDeviceResponse:
        """fromDevice

        GET /device, with the scope read.
        """
        from .models.operations.from_device import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def from_device_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.FromDeviceResponse:
        """fromDevice

        GET /device, with the scope read.
        """
        from .models.operations.from_device import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def maybe(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.MaybeResponse:
        """maybe

        GET /maybe.
        """
        from .models.operations.maybe import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def maybe_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.MaybeResponse:
        """maybe

        GET /maybe.
        """
        from .models.operations.maybe import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def open(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OpenResponse:
        """open

        GET /open.
        """
        from .models.operations.open import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def open_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OpenResponse:
        """open

        GET /open.
        """
        from .models.operations.open import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def signed(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SignedResponse:
        """signed

        GET /signed.
        """
        from .models.operations.signed import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def signed_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SignedResponse:
        """signed

        GET /signed.
        """
        from .models.operations.signed import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def twice(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TwiceResponse:
        """twice

        GET /twice.
        """
        from .models.operations.twice import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def twice_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.TwiceResponse:
        """twice

        GET /twice.
        """
        from .models.operations.twice import OPERATION

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
