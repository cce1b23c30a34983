"""The operations under ``papers``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared


class Papers:
    """The operations under ``papers``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_paper(
        self,
        request: shared.Paper | shared.PaperTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreatePaperResponse:
        """JSON, a form and XML of one schema are one call

        POST /papers.
        """
        from ..models.operations.create_paper import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def create_paper_async(
        self,
        request: shared.Paper | shared.PaperTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.CreatePaperResponse:
        """JSON, a form and XML of one schema are one call

        POST /papers.
        """
        from ..models.operations.create_paper import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def update_paper(
        self,
        request: operations.UpdatePaperRequest | operations.UpdatePaperRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UpdatePaperResponse:
        """Two kinds of a patch, and a text

        PATCH /papers/{id}.
        """
        from ..models.operations.update_paper import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def update_paper_async(
        self,
        request: operations.UpdatePaperRequest | operations.UpdatePaperRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UpdatePaperResponse:
        """Two kinds of a patch, and a text

        PATCH /papers/{id}.
        """
        from ..models.operations.update_paper import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def update_paper_json_patch(
        self,
        request: (
            operations.UpdatePaperJsonPatchRequest | operations.UpdatePaperJsonPatchRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UpdatePaperJsonPatchResponse:
        """Two kinds of a patch, and a text

        PATCH /papers/{id}, with a body of application/json-patch+json.
        """
        from ..models.operations.update_paper_json_patch import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def update_paper_json_patch_async(
        self,
        request: (
            operations.UpdatePaperJsonPatchRequest | operations.UpdatePaperJsonPatchRequestTypedDict
        ),
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UpdatePaperJsonPatchResponse:
        """Two kinds of a patch, and a text

        PATCH /papers/{id}, with a body of application/json-patch+json.
        """
        from ..models.operations.update_paper_json_patch import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def update_paper_text(
        self,
        request: operations.UpdatePaperTextRequest | operations.UpdatePaperTextRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UpdatePaperTextResponse:
        """Two kinds of a patch, and a text

        PATCH /papers/{id}, with a body of text/plain.
        """
        from ..models.operations.update_paper_text import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def update_paper_text_async(
        self,
        request: operations.UpdatePaperTextRequest | operations.UpdatePaperTextRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UpdatePaperTextResponse:
        """Two kinds of a patch, and a text

        PATCH /papers/{id}, with a body of text/plain.
        """
        from ..models.operations.update_paper_text import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def upload(
        self,
        request: operations.UploadRequest | operations.UploadRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadResponse:
        """Bytes of several types are one call; a form with a file comes before JSON

        PUT /papers/{id}/file.
        """
        from ..models.operations.upload import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def upload_async(
        self,
        request: operations.UploadRequest | operations.UploadRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadResponse:
        """Bytes of several types are one call; a form with a file comes before JSON

        PUT /papers/{id}/file.
        """
        from ..models.operations.upload import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def upload_bytes(
        self,
        request: operations.UploadBytesRequest | operations.UploadBytesRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadBytesResponse:
        """Bytes of several types are one call; a form with a file comes before JSON

        PUT /papers/{id}/file, with a body of image/png (or of application/pdf, if the header
        Content-Type says so).
        """
        from ..models.operations.upload_bytes import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def upload_bytes_async(
        self,
        request: operations.UploadBytesRequest | operations.UploadBytesRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadBytesResponse:
        """Bytes of several types are one call; a form with a file comes before JSON

        PUT /papers/{id}/file, with a body of image/png (or of application/pdf, if the header
        Content-Type says so).
        """
        from ..models.operations.upload_bytes import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def upload_png(
        self,
        request: operations.UploadPngRequest | operations.UploadPngRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadPngResponse:
        """Has the name that an upload of an image would have

        GET /papers/{id}/bytes.
        """
        from ..models.operations.upload_png import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def upload_png_async(
        self,
        request: operations.UploadPngRequest | operations.UploadPngRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.UploadPngResponse:
        """Has the name that an upload of an image would have

        GET /papers/{id}/bytes.
        """
        from ..models.operations.upload_png import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
