"""The operations under ``animals.pigs``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations


class AnimalsPigs:
    """Pigs, which are below the animals."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_pigs(
        self,
        request: operations.ListPigsRequest | operations.ListPigsRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListPigsResponse:
        """listPigs

        GET /pigs.
        """
        from ..models.operations.list_pigs import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_pigs_async(
        self,
        request: operations.ListPigsRequest | operations.ListPigsRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListPigsResponse:
        """listPigs

        GET /pigs.
        """
        from ..models.operations.list_pigs import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def select_pigs(
        self,
        request: operations.SelectPigsRequest | operations.SelectPigsRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SelectPigsResponse:
        """selectPigs

        GET /pigs/by-selector.
        """
        from ..models.operations.select_pigs import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def select_pigs_async(
        self,
        request: operations.SelectPigsRequest | operations.SelectPigsRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SelectPigsResponse:
        """selectPigs

        GET /pigs/by-selector.
        """
        from ..models.operations.select_pigs import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
