"""The operations under ``animals``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared
    from .animals_pigs import AnimalsPigs


class Animals:
    """What lives on the farm."""

    __slots__ = ("_client", "_pigs")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._pigs: AnimalsPigs | None = None

    @property
    def pigs(self) -> AnimalsPigs:
        """Pigs, which are below the animals."""
        if self._pigs is None:
            from .._groups.animals_pigs import AnimalsPigs

            self._pigs = AnimalsPigs(self._client)
        return self._pigs

    def copy_animals(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CopyAnimalsResponse:
        """copyAnimals

        COPY /animals.
        """
        from ..models.operations.copy_animals import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def copy_animals_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CopyAnimalsResponse:
        """copyAnimals

        COPY /animals.
        """
        from ..models.operations.copy_animals import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def list_beings(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListBeingsResponse:
        """A union with a variant for all that is not said

        GET /beings.
        """
        from ..models.operations.list_beings import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def list_beings_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListBeingsResponse:
        """A union with a variant for all that is not said

        GET /beings.
        """
        from ..models.operations.list_beings import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def read_log(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadLogResponse:
        """readLog

        GET /log.
        """
        from ..models.operations.read_log import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def read_log_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadLogResponse:
        """readLog

        GET /log.
        """
        from ..models.operations.read_log import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def search_animals(
        self,
        request: shared.Filter | shared.FilterTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SearchAnimalsResponse:
        """A search with a body, by the method QUERY

        QUERY /animals.
        """
        from ..models.operations.search_animals import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def search_animals_async(
        self,
        request: shared.Filter | shared.FilterTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.SearchAnimalsResponse:
        """A search with a body, by the method QUERY

        QUERY /animals.
        """
        from ..models.operations.search_animals import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def watch(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.WatchResponse:
        """watch

        GET /events.
        """
        from ..models.operations.watch import OPERATION

        return self._client.call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    async def watch_async(
        self,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.WatchResponse:
        """watch

        GET /events.
        """
        from ..models.operations.watch import OPERATION

        call = self._client.call_async
        return await call(OPERATION, None, retries, server_url, timeout_ms, http_headers)

    def write_log(
        self,
        request: list[shared.Animal] | list[shared.AnimalTypedDict],
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.WriteLogResponse:
        """writeLog

        POST /log.
        """
        from ..models.operations.write_log import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def write_log_async(
        self,
        request: list[shared.Animal] | list[shared.AnimalTypedDict],
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.WriteLogResponse:
        """writeLog

        POST /log.
        """
        from ..models.operations.write_log import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
