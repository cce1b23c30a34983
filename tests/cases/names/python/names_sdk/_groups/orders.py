"""The operations under ``orders``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations


class Orders:
    """The operations under ``orders``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete_orders_by_id(
        self,
        request: operations.DeleteOrdersByIdRequest | operations.DeleteOrdersByIdRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DeleteOrdersByIdResponse:
        """The path in the id

        DELETE /Orders/{id}.
        """
        from ..models.operations.delete_orders_by_id import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def delete_orders_by_id_async(
        self,
        request: operations.DeleteOrdersByIdRequest | operations.DeleteOrdersByIdRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DeleteOrdersByIdResponse:
        """The path in the id

        DELETE /Orders/{id}.
        """
        from ..models.operations.delete_orders_by_id import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def get_by_id(
        self,
        request: operations.OrdersGetByIdRequest | operations.OrdersGetByIdRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrdersGetByIdResponse:
        """ASP.NET

        GET /Orders/{id}.
        """
        from ..models.operations.orders_get_by_id import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_by_id_async(
        self,
        request: operations.OrdersGetByIdRequest | operations.OrdersGetByIdRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrdersGetByIdResponse:
        """ASP.NET

        GET /Orders/{id}.
        """
        from ..models.operations.orders_get_by_id import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrdersListResponse:
        """ASP.NET, and a name that annotations beside it need

        GET /Orders.
        """
        from ..models.operations.orders_list import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def list_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrdersListResponse:
        """ASP.NET, and a name that annotations beside it need

        GET /Orders.
        """
        from ..models.operations.orders_list import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def replace_all(
        self,
        request: list_[str],
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrdersReplaceAllResponse:
        """A list beside a method of this name

        POST /Orders.
        """
        from ..models.operations.orders_replace_all import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def replace_all_async(
        self,
        request: list_[str],
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.OrdersReplaceAllResponse:
        """A list beside a method of this name

        POST /Orders.
        """
        from ..models.operations.orders_replace_all import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
