"""What carries requests: a protocol of our own, and adapters for the clients people have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NoReturn, Protocol, TypeAlias, runtime_checkable

from .errors import RequestValidationError, SDKConnectionError, SDKError, SDKTimeoutError
from .messages import Headers, HttpResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Iterator

    from .messages import HttpRequest

CONNECTIONS = 100
"""At most, for each of sync and async."""


@runtime_checkable
class Transport(Protocol):
    """Carries a request and brings the response; any object with these methods will do.

    ``send`` reads the response's body unless ``request.stream``; it raises ``TimeoutError`` or
    ``OSError``, or an error of this SDK's, when no response comes.
    """

    def send(self, request: HttpRequest) -> HttpResponse: ...

    def close(self) -> None: ...


@runtime_checkable
class AsyncTransport(Protocol):
    """``Transport`` for async calls."""

    def send(self, request: HttpRequest) -> Awaitable[HttpResponse]: ...

    def aclose(self) -> Awaitable[None]: ...


@runtime_checkable
class HttpxLike(Protocol):
    """``httpx2.Client`` and ``httpx.Client`` are such; nothing of theirs is named here."""

    def build_request(self, method: str, url: Any, /) -> Any: ...

    def send(self, request: Any, /) -> Any: ...


@runtime_checkable
class AsyncHttpxLike(Protocol):
    """``httpx2.AsyncClient`` and ``httpx.AsyncClient`` are such."""

    def build_request(self, method: str, url: Any, /) -> Any: ...

    def send(self, request: Any, /) -> Awaitable[Any]: ...


class _Builder(Protocol):
    def build_streamed(self) -> Any: ...


class PyreqwestLike(Protocol):
    """``pyreqwest.client.SyncClient`` is such."""

    def request(self, method: str, url: str) -> _Builder: ...

    def close(self) -> None: ...


class AsyncPyreqwestLike(Protocol):
    """``pyreqwest.client.Client`` is such."""

    def request(self, method: str, url: str) -> _Builder: ...

    async def close(self) -> None: ...


AnyClient: TypeAlias = "Transport | HttpxLike | PyreqwestLike"
AnyAsyncClient: TypeAlias = "AsyncTransport | AsyncHttpxLike | AsyncPyreqwestLike"
TransportName: TypeAlias = Literal["httpx2", "fast"]


class HttpxTransport:
    """A user's own ``Client``, with the settings it has; never closed here."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def send(self, request: HttpRequest) -> HttpResponse:
        try:
            native = self._client.send(_build(self._client, request), stream=True)
        except Exception as error:
            rethrow(error, request)
        return finish(native, request)

    def close(self) -> None:
        pass


class AsyncHttpxTransport:
    """A user's own ``AsyncClient``, with the settings it has; never closed here."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def send(self, request: HttpRequest) -> HttpResponse:
        try:
            native = await self._client.send(_build(self._client, request), stream=True)
        except Exception as error:
            rethrow(error, request)
        return await finish_async(native, request)

    async def aclose(self) -> None:
        pass


class GivenTransport:
    """An object of the user's with the methods of ``Transport``; never closed here."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def send(self, request: HttpRequest) -> HttpResponse:
        try:
            return self._transport.send(request)
        except OSError as error:
            rethrow(error, request)

    def close(self) -> None:
        pass


class AsyncGivenTransport:
    """An object of the user's with the methods of ``AsyncTransport``; never closed here."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, request: HttpRequest) -> HttpResponse:
        try:
            return await self._transport.send(request)
        except OSError as error:
            rethrow(error, request)

    async def aclose(self) -> None:
        pass


def _build(client: Any, request: HttpRequest) -> Any:
    options: dict[str, Any] = {}
    if request.timeout is not None:
        options["timeout"] = request.timeout or None
    if request.content is not None:
        options["content"] = request.content
    return client.build_request(
        request.method, request.url, headers=request.headers.items(), **options
    )


def finish(native: Any, request: HttpRequest) -> HttpResponse:
    """The httpx-like response as ours, read unless the request asks for a stream."""
    if request.stream:
        return HttpResponse(
            native.status_code,
            headers_of(native),
            None,
            request=request,
            native=native,
            chunks=_guarded(native, request),
            close=native.close,
        )
    try:
        content = native.read()
    except Exception as error:
        rethrow(error, request)
    finally:
        native.close()
    return HttpResponse(
        native.status_code, headers_of(native), content, request=request, native=native
    )


async def finish_async(native: Any, request: HttpRequest) -> HttpResponse:
    if request.stream:
        return HttpResponse(
            native.status_code,
            headers_of(native),
            None,
            request=request,
            native=native,
            chunks=_guarded_async(native, request),
            close=native.aclose,
        )
    try:
        content = await native.aread()
    except Exception as error:
        rethrow(error, request)
    finally:
        await native.aclose()
    return HttpResponse(
        native.status_code, headers_of(native), content, request=request, native=native
    )


def headers_of(native: Any) -> Headers:
    return Headers(
        [(name.decode("latin-1"), value.decode("latin-1")) for name, value in native.headers.raw]
    )


def _guarded(native: Any, request: HttpRequest) -> Iterator[bytes]:
    try:
        yield from native.iter_bytes()
    except Exception as error:
        rethrow(error, request)


async def _guarded_async(native: Any, request: HttpRequest) -> AsyncIterator[bytes]:
    try:
        async for chunk in native.aiter_bytes():
            yield chunk
    except Exception as error:
        rethrow(error, request)


_FAILURES = {"RequestError", "StreamError", "NetworkError", "ProtocolError", "ProxyError"}
"""The bases of errors about connections, of httpx's and, the last three, of httpcore's."""


def rethrow(error: Exception, request: HttpRequest) -> NoReturn:
    """Raise an HTTP client's exception as one of ours, or, where it is not about the connection,
    as it is. Told by the names of its classes, so that no client needs to be imported."""
    if isinstance(error, SDKError):
        raise error
    names = {cls.__name__ for cls in type(error).__mro__}
    where = f"{request.method} {request.redacted_url()}"
    what = f"{type(error).__name__}: {error}".removesuffix(": ")
    if "TimeoutException" in names or isinstance(error, TimeoutError):
        raise SDKTimeoutError(f"{where} timed out ({what})", request=request) from error
    if names & {"InvalidURL", "UnsupportedProtocol"}:
        raise RequestValidationError(f"{where} cannot be sent ({what})", error) from error
    if names & _FAILURES or isinstance(error, OSError):
        raise SDKConnectionError(f"{where} failed ({what})", request=request) from error
    raise error
