"""The operations under ``items``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared


class Items:
    """The operations under ``items``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def read_item_items_item_id_get(
        self,
        request: (
            operations.ReadItemItemsItemIdGetRequest
            | operations.ReadItemItemsItemIdGetRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadItemItemsItemIdGetResponse:
        """Two functions of a name

        GET /items/{item_id}.
        """
        from ..models.operations.read_item_items_item_id_get import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def read_item_items_item_id_get_async(
        self,
        request: (
            operations.ReadItemItemsItemIdGetRequest
            | operations.ReadItemItemsItemIdGetRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadItemItemsItemIdGetResponse:
        """Two functions of a name

        GET /items/{item_id}.
        """
        from ..models.operations.read_item_items_item_id_get import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def read_item_old_item_id_get(
        self,
        request: (
            operations.ReadItemOldItemIdGetRequest | operations.ReadItemOldItemIdGetRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadItemOldItemIdGetResponse:
        """Two functions of a name

        GET /old/{item_id}.
        """
        from ..models.operations.read_item_old_item_id_get import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def read_item_old_item_id_get_async(
        self,
        request: (
            operations.ReadItemOldItemIdGetRequest | operations.ReadItemOldItemIdGetRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReadItemOldItemIdGetResponse:
        """Two functions of a name

        GET /old/{item_id}.
        """
        from ..models.operations.read_item_old_item_id_get import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def upload_file(
        self,
        request: shared.UploadFileBody | shared.UploadFileBodyTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadFileResponse:
        """FastAPI with a body

        POST /upload/.
        """
        from ..models.operations.upload_file import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def upload_file_async(
        self,
        request: shared.UploadFileBody | shared.UploadFileBodyTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadFileResponse:
        """FastAPI with a body

        POST /upload/.
        """
        from ..models.operations.upload_file import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
