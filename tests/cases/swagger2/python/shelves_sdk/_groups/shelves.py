"""The operations under ``shelves``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations, shared


class Shelves:
    """Where books stand."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_book(
        self,
        request: shared.BookInput | shared.BookInputTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.AddBookResponse:
        """addBook

        POST /books, with the scope books:read.

        Raises errors.Error.
        """
        from ..models.operations.add_book import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def add_book_async(
        self,
        request: shared.BookInput | shared.BookInputTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.AddBookResponse:
        """addBook

        POST /books, with the scope books:read.

        Raises errors.Error.
        """
        from ..models.operations.add_book import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def add_photo(
        self,
        request: operations.AddPhotoRequest | operations.AddPhotoRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.AddPhotoResponse:
        """addPhoto

        POST /shelves/{id}/photo.
        """
        from ..models.operations.add_photo import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def add_photo_async(
        self,
        request: operations.AddPhotoRequest | operations.AddPhotoRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.AddPhotoResponse:
        """addPhoto

        POST /shelves/{id}/photo.
        """
        from ..models.operations.add_photo import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def change_shelf(
        self,
        request: operations.ChangeShelfRequest | operations.ChangeShelfRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ChangeShelfResponse:
        """changeShelf

        PATCH /shelves/{id}, with the scope books:read.

        Raises errors.Error.
        """
        from ..models.operations.change_shelf import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def change_shelf_async(
        self,
        request: operations.ChangeShelfRequest | operations.ChangeShelfRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ChangeShelfResponse:
        """changeShelf

        PATCH /shelves/{id}, with the scope books:read.

        Raises errors.Error.
        """
        from ..models.operations.change_shelf import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def describe_photo(
        self,
        request: operations.DescribePhotoRequest | operations.DescribePhotoRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DescribePhotoResponse:
        """describePhoto

        PUT /shelves/{id}/photo, with the scope books:read.
        """
        from ..models.operations.describe_photo import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def describe_photo_async(
        self,
        request: operations.DescribePhotoRequest | operations.DescribePhotoRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.DescribePhotoResponse:
        """describePhoto

        PUT /shelves/{id}/photo, with the scope books:read.
        """
        from ..models.operations.describe_photo import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def list_books(
        self,
        request: operations.ListBooksRequest | operations.ListBooksRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListBooksResponse:
        """listBooks

        GET /books, with the scope books:read.

        Raises errors.Error.
        """
        from ..models.operations.list_books import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def list_books_async(
        self,
        request: operations.ListBooksRequest | operations.ListBooksRequestTypedDict | None = None,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ListBooksResponse:
        """listBooks

        GET /books, with the scope books:read.

        Raises errors.Error.
        """
        from ..models.operations.list_books import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def photo(
        self,
        request: operations.PhotoRequest | operations.PhotoRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.PhotoResponse:
        """photo

        GET /shelves/{id}/photo.
        """
        from ..models.operations.photo import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def photo_async(
        self,
        request: operations.PhotoRequest | operations.PhotoRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.PhotoResponse:
        """photo

        GET /shelves/{id}/photo.
        """
        from ..models.operations.photo import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    def replace_shelf(
        self,
        request: operations.ReplaceShelfRequest | operations.ReplaceShelfRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReplaceShelfResponse:
        """replaceShelf

        PUT /shelves/{id}, with the scope books:read.
        """
        from ..models.operations.replace_shelf import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def replace_shelf_async(
        self,
        request: operations.ReplaceShelfRequest | operations.ReplaceShelfRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.ReplaceShelfResponse:
        """replaceShelf

        PUT /shelves/{id}, with the scope books:read.
        """
        from ..models.operations.replace_shelf import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
