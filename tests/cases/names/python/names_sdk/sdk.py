"""The client: ``SDK``."""

from __future__ import annotations

from ._runtime.client import Client
from ._runtime.unset import UNSET
from ._version import __user_agent__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import Logger

    from ._groups.admin import Admin
    from ._groups.api import Api
    from ._groups.books import Books
    from ._groups.cats import Cats
    from ._groups.items import Items
    from ._groups.orders import Orders
    from ._groups.pet_controller import PetController
    from ._groups.rails import Rails
    from ._groups.users import Users
    from ._groups.weather import Weather
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
    """Names

    ``security`` holds the credentials, or is a function that returns them; it is asked for each
    request. ``server_url`` goes before ``server_idx``. ``timeout_ms`` is in milliseconds,
    ``None`` for no limit. ``client`` and ``async_client`` are HTTP clients of your own. Each
    call can override ``retries``, ``server_url`` and ``timeout_ms`` and add ``http_headers``.
    """

    __slots__ = (
        "_admin",
        "_api",
        "_books",
        "_cats",
        "_client",
        "_items",
        "_orders",
        "_pet_controller",
        "_rails",
        "_users",
        "_weather",
    )

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
        self._admin: Admin | None = None
        self._api: Api | None = None
        self._books: Books | None = None
        self._cats: Cats | None = None
        self._items: Items | None = None
        self._orders: Orders | None = None
        self._pet_controller: PetController | None = None
        self._rails: Rails | None = None
        self._users: Users | None = None
        self._weather: Weather | None = None

    @property
    def admin(self) -> Admin:
        if self._admin is None:
            from ._groups.admin import Admin

            self._admin = Admin(self._client)
        return self._admin

    @property
    def api(self) -> Api:
        if self._api is None:
            from ._groups.api import Api

            self._api = Api(self._client)
        return self._api

    @property
    def books(self) -> Books:
        if self._books is None:
            from ._groups.books import Books

            self._books = Books(self._client)
        return self._books

    @property
    def cats(self) -> Cats:
        if self._cats is None:
            from ._groups.cats import Cats

            self._cats = Cats(self._client)
        return self._cats

    @property
    def items(self) -> Items:
        if self._items is None:
            from ._groups.items import Items

            self._items = Items(self._client)
        return self._items

    @property
    def orders(self) -> Orders:
        if self._orders is None:
            from ._groups.orders import Orders

            self._orders = Orders(self._client)
        return self._orders

    @property
    def pet_controller(self) -> PetController:
        if self._pet_controller is None:
            from ._groups.pet_controller import PetController

            self._pet_controller = PetController(self._client)
        return self._pet_controller

    @property
    def rails(self) -> Rails:
        if self._rails is None:
            from ._groups.rails import Rails

            self._rails = Rails(self._client)
        return self._rails

    @property
    def users(self) -> Users:
        if self._users is None:
            from ._groups.users import Users

            self._users = Users(self._client)
        return self._users

    @property
    def weather(self) -> Weather:
        if self._weather is None:
            from ._groups.weather import Weather

            self._weather = Weather(self._client)
        return self._weather

    def app_health(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.AppHealthResponse:
        """NestJS without a tag

        GET /health.
        """
        from .models.operations.app_health import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def app_health_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.AppHealthResponse:
        """NestJS without a tag

        GET /health.
        """
        from .models.operations.app_health import OPERATION

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
