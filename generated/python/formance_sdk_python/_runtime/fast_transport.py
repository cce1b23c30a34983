"""The transport "fast", over pyreqwest: HTTP in Rust, for a fraction of what httpx2 costs a call.

It does what the default transport does. What pyreqwest cannot do goes through httpx2 instead:
bodies that are sent piece by piece or are large, since it counts the time of sending as time of
waiting for the answer, and all calls of a process that was forked when it had threads already.
"""

from __future__ import annotations

import atexit
import os
from _thread import allocate_lock
from datetime import timedelta
from functools import cache
from time import sleep
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder
from pyreqwest.proxy import ProxyBuilder

from .errors import RequestValidationError, SDKConnectionError, SDKError, SDKTimeoutError
from .messages import Headers, HttpResponse
from .proxies import Proxies
from .transport import CONNECTIONS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import TypeAlias

    from pyreqwest.request import RequestBuilder, SyncRequestBuilder

    from .messages import HttpRequest
    from .transport import AsyncTransport, Transport

    Key: TypeAlias = "tuple[bool, str | None, float | None]"

MOST_CLIENTS = 16
"""Each timeout and each proxy asks for a client with connections of its own."""
LARGEST = 1 << 20
"""Bytes of a body that still are sent at once."""

B = TypeVar("B", bound=ClientBuilder | SyncClientBuilder)
C = TypeVar("C", Client, SyncClient)


class _Forks:
    """Whether pyreqwest had threads when this process was forked: they do not live on in it."""

    started = False
    lost = False

    @classmethod
    def in_child(cls) -> None:
        cls.lost = cls.lost or cls.started


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_Forks.in_child)


@cache
def _await_threads() -> None:
    """Let pyreqwest's threads have the interpreter before it ends: one that still waits for it, to
    hand over a result or to let go of one, would end the process with a fatal error."""
    atexit.register(sleep, 0.02)


class _Clients(Generic[C]):
    """A client for each timeout and proxy, made when a request needs it; or the one of a user's."""

    def __init__(self, own: C | None, build: Callable[[Key], C]) -> None:
        self._own: C | None = own
        self._build: Callable[[Key], C] = build
        self._proxies = Proxies()
        self._made: dict[Key, C] = {}
        self._lock = allocate_lock()

    def of(self, request: HttpRequest) -> C | None:
        """``None`` where httpx2 has to do it."""
        if self._own is not None:
            return self._own
        content = request.content
        if _Forks.lost or (
            content is not None and not (isinstance(content, bytes) and len(content) <= LARGEST)
        ):
            return None
        url = request.url
        key = (url[:6].lower() == "https:", self._proxies.of(url), request.timeout)
        made: C | None = self._made.get(key)
        return self._new(key) if made is None else made

    def _new(self, key: Key) -> C | None:
        with self._lock:
            made = self._made.get(key)
            if made is None:
                try:
                    made = self._build(key)
                except RuntimeError:
                    # Somebody else had made a client of pyreqwest's before the fork.
                    _Forks.lost = True
                    return None
                except Exception as error:
                    raise SDKError(f"no client can be made ({_cause(error)})") from error
                _Forks.started = True
                if len(self._made) >= MOST_CLIENTS:
                    self._made.pop(next(iter(self._made)))
                self._made[key] = made
            return made

    def builder(self, client: C, request: HttpRequest) -> Any:
        builder: Any = client.request(request.method, request.url)
        builder.headers(request.headers.items())
        if self._own is not None and request.timeout:
            builder.timeout(timedelta(seconds=request.timeout))
        if isinstance(request.content, bytes):
            builder.body_bytes(request.content)
        elif request.content is not None:
            builder.body_stream(request.content)
        return builder

    def taken(self) -> list[C]:
        with self._lock:
            made, self._made = self._made, {}
        return [] if _Forks.lost else list(made.values())


def _sync_client(key: Key) -> SyncClient:
    return _settings(SyncClientBuilder(), key).build()


def _async_client(key: Key) -> Client:
    return _settings(ClientBuilder(), key).build()


def _settings(builder: B, key: Key) -> B:
    secure, proxy, timeout = key
    builder.no_proxy().follow_redirects(False).max_connections(CONNECTIONS)
    builder.pool_max_idle_per_host(CONNECTIONS).pool_idle_timeout(timedelta(seconds=30))
    if proxy is not None:
        builder.proxy(ProxyBuilder.all(proxy))
    if not secure and not (proxy or "").lower().startswith("https:"):
        # It is asked for http only; certificates, which would never be used, are not loaded.
        builder.danger_accept_invalid_certs(True)
    if timeout:
        limit = timedelta(seconds=timeout)
        builder.connect_timeout(limit).read_timeout(limit).pool_timeout(limit)
    return builder


class FastTransport:
    """``Transport`` over pyreqwest: its own clients, or a ``SyncClient`` of the user's, which keeps
    its settings and is never closed here."""

    def __init__(self, client: SyncClient | None = None) -> None:
        self._clients = _Clients(client, _sync_client)
        self._httpx: Transport | None = None
        self._lock = allocate_lock()

    def send(self, request: HttpRequest) -> HttpResponse:
        client = self._clients.of(request)
        if client is None:
            return self._other().send(request)
        try:
            if request.stream:
                return _streamed(self._clients.builder(client, request), request)
            native = self._clients.builder(client, request).build().send()
            content = bytes(native.bytes())
        except Exception as error:
            _rethrow(error, request)
        return HttpResponse(native.status, _LazyHeaders(native.headers), content, request=request)

    def _other(self) -> Transport:
        with self._lock:
            if self._httpx is None:
                from .httpcore_transport import DefaultTransport

                self._httpx = DefaultTransport()
            return self._httpx

    def close(self) -> None:
        for client in self._clients.taken():
            client.close()
        if self._httpx is not None:
            self._httpx.close()


class AsyncFastTransport:
    """``AsyncTransport`` over pyreqwest; one client serves all event loops."""

    def __init__(self, client: Client | None = None) -> None:
        _await_threads()
        self._clients = _Clients(client, _async_client)
        self._httpx: AsyncTransport | None = None

    async def send(self, request: HttpRequest) -> HttpResponse:
        client = self._clients.of(request)
        if client is None:
            return await self._other().send(request)
        try:
            if request.stream:
                return await _streamed_async(self._clients.builder(client, request), request)
            native = await self._clients.builder(client, request).build().send()
            content = bytes(await native.bytes())
        except Exception as error:
            _rethrow(error, request)
        return HttpResponse(native.status, _LazyHeaders(native.headers), content, request=request)

    def _other(self) -> AsyncTransport:
        if self._httpx is None:
            from .httpcore_transport import DefaultAsyncTransport

            self._httpx = DefaultAsyncTransport()
        return self._httpx

    async def aclose(self) -> None:
        for client in self._clients.taken():
            await client.close()
        if self._httpx is not None:
            await self._httpx.aclose()


def _streamed(builder: SyncRequestBuilder, request: HttpRequest) -> HttpResponse:
    sent = _unbuffered(builder).build_streamed()
    native = sent.__enter__()

    def chunks() -> Iterator[bytes]:
        reader = native.body_reader
        try:
            while (chunk := reader.read_chunk()) is not None:
                yield bytes(chunk)
        except Exception as error:
            _rethrow(error, request)

    return HttpResponse(
        native.status,
        _LazyHeaders(native.headers),
        None,
        request=request,
        native=native,
        chunks=chunks(),
        close=lambda: sent.__exit__(None, None, None),
    )


async def _streamed_async(builder: RequestBuilder, request: HttpRequest) -> HttpResponse:
    sent = _unbuffered(builder).build_streamed()
    native = await sent.__aenter__()

    async def chunks() -> AsyncIterator[bytes]:
        reader = native.body_reader
        try:
            while (chunk := await reader.read_chunk()) is not None:
                yield bytes(chunk)
        except Exception as error:
            _rethrow(error, request)

    return HttpResponse(
        native.status,
        _LazyHeaders(native.headers),
        None,
        request=request,
        native=native,
        chunks=chunks(),
        close=lambda: sent.__aexit__(None, None, None),
    )


def _unbuffered(builder: Any) -> Any:
    """Else a stream would be handed out only when 64 KiB of it, or its end, have come."""
    return builder.streamed_read_buffer_limit(0)


class _LazyHeaders(Headers):
    """The fields of an answer, taken from pyreqwest when somebody asks for more than one by its
    name: to take over twenty costs a fifth of a call, and most callers look at none."""

    __slots__ = ("_native",)

    def __init__(self, native: Any) -> None:
        self._native: Any = native
        self._secrets: frozenset[str] = frozenset()

    def __getattr__(self, name: str) -> Any:
        # Asked where the slot is still empty.
        if name != "_fields":
            raise AttributeError(name)
        native = self._native
        if native is not None:
            try:
                self._fields = list(native.items())
            except ValueError:
                self._fields = list(_readable(native))
            self._native = None
        return self._fields

    def get(self, name: str, default: str | None = None) -> str | None:
        native = self._native
        if native is None:
            return super().get(name, default)
        try:
            found: list[str] = native.getall(name)
        except ValueError:
            return super().get(name, default)
        return ", ".join(found) if found else default

    def __reduce__(self) -> Any:
        return (Headers, (self._fields, self._secrets))


def _readable(headers: Any) -> Iterator[tuple[str, str]]:
    """All but the fields that are not ASCII, which pyreqwest does not hand out."""
    for name in dict.fromkeys(headers):
        try:
            yield from [(name, value) for value in headers.getall(name)]
        except ValueError:
            continue


def _cause(error: Exception) -> str:
    """What lies behind an error; its own text would show the URL, and with it an API key."""
    details: Any = getattr(error, "details", None)
    if isinstance(details, dict) and (causes := cast("dict[str, Any]", details).get("causes")):
        return str(causes[-1]["message"])
    return str(getattr(error, "message", error))


def _rethrow(error: Exception, request: HttpRequest) -> NoReturn:
    """As ``transport.rethrow``; pyreqwest's own errors are not chained, for they show the URL."""
    if isinstance(error, SDKError):
        raise error
    names = {cls.__name__ for cls in type(error).__mro__}
    where = f"{request.method} {request.redacted_url()}"
    if isinstance(error, TimeoutError):
        raise SDKTimeoutError(f"{where} timed out ({_cause(error)})", request=request) from None
    if "RequestError" in names:
        raise SDKConnectionError(f"{where} failed ({_cause(error)})", request=request) from None
    if isinstance(error, ValueError):
        raise RequestValidationError(f"{where} cannot be sent ({_cause(error)})") from None
    raise error
