"""The default transport: httpcore2, the engine of httpx2, asked directly for what most calls are.

That spares a call httpx2's own objects (URL, headers, request, response), and a program the import
of httpx2. What is not plain goes through httpx2 itself: proxies, bodies in pieces, streams, and
URLs and headers that have to be brought into shape first.
"""

from __future__ import annotations

import re
from _thread import allocate_lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import httpcore2

from .connections import AsyncConnections, Connections
from .errors import SDKConnectionError, SDKError
from .messages import Headers, HttpResponse
from .proxies import Proxies
from .transport import rethrow

if TYPE_CHECKING:
    import asyncio
    import ssl

    from .messages import HttpRequest
    from .transport import AsyncTransport, Transport

ENCODINGS = "gzip, deflate"

_URL = re.compile(
    r"(https?)://([\w.-]+)(?::([0-9]+))?((?:/(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*)?)"
    r"((?:\?(?:[\w.~!$&()*+,;=:@/?-]|%[0-9a-f]{2})*)?)",
    re.ASCII | re.IGNORECASE,
)
"""A URL that httpx2 would leave as it is; with groups for scheme, host, port, path and query."""

_LENGTHS = {"content-length", "transfer-encoding"}

_lock = allocate_lock()
_context: ssl.SSLContext | None = None


def shared_context() -> ssl.SSLContext:
    """One for the process: loading the certificates takes as long as some hundred requests.

    Raises ``SDKError``, for an SSL_CERT_FILE that is not there, say.
    """
    global _context
    with _lock:
        if _context is None:
            try:
                _context = httpcore2.default_ssl_context()
            except OSError as error:
                # Not a connection that failed: trying again would not help.
                raise SDKError(f"the certificates of TLS cannot be loaded: {error}") from error
        return _context


def _plain(request: HttpRequest, proxies: Proxies) -> httpcore2.Request | None:
    """The request as httpcore2 takes it; ``None``: ask httpx2."""
    content = request.content
    if request.stream or not (content is None or isinstance(content, bytes)):
        return None
    found = _URL.fullmatch(request.url)
    if found is None or "/." in request.url or proxies.of(request.url) is not None:
        return None
    if (request.headers.get("accept-encoding") or ENCODINGS) != ENCODINGS:
        return None
    secure, host = len(found[1]) == 5, found[2].lower()
    port = int(found[3]) if found[3] else None
    try:
        fields = _fields(
            request, host if port in (None, 443 if secure else 80) else f"{host}:{port}"
        )
    except UnicodeEncodeError:
        return None
    url = httpcore2.URL(
        scheme=b"https" if secure else b"http",
        host=host.encode("ascii"),
        port=port,
        target=((found[4] or "/") + found[5]).encode("ascii"),
    )
    seconds = request.timeout or None
    timeout = {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}
    return httpcore2.Request(
        request.method, url, headers=fields, content=content, extensions={"timeout": timeout}
    )


def _fields(request: HttpRequest, host: str) -> list[tuple[bytes, bytes]]:
    """With what httpx2 would add. Raises ``UnicodeEncodeError``."""
    items = request.headers.items()
    fields = [(name.encode("ascii"), value.encode("ascii")) for name, value in items]
    names = {name.lower() for name, _ in items}
    if "host" not in names:
        fields.insert(0, (b"Host", host.encode("ascii")))
    size = len(request.content) if isinstance(request.content, bytes) else 0
    if (size or request.method in ("POST", "PUT", "PATCH")) and not names & _LENGTHS:
        fields.append((b"Content-Length", str(size).encode("ascii")))
    return fields


def _response(native: httpcore2.Response, content: bytes, request: HttpRequest) -> HttpResponse:
    fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in native.headers]
    headers = Headers(fields)
    encoding = headers.get("content-encoding")
    if encoding and content:
        content = _inflated(content, encoding, native, request)
    return HttpResponse(native.status, headers, content, request=request)


def _inflated(
    content: bytes, encoding: str, native: httpcore2.Response, request: HttpRequest
) -> bytes:
    import zlib

    try:
        match encoding.strip().lower():
            case "gzip":
                return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content)
            case "deflate":
                try:
                    return zlib.decompressobj().decompress(content)
                except zlib.error:
                    # Without a head, as some servers understand it (RFC 9110, 8.4.1.2).
                    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(content)
            case _:
                import httpx2

                whole = httpx2.Response(native.status, headers=native.headers, content=content)
                return whole.read()
    except zlib.error as error:
        where = f"{request.method} {request.redacted_url()}"
        raise SDKConnectionError(f"{where} failed ({error})", request=request) from error
    except Exception as error:
        rethrow(error, request)


class DefaultTransport:
    """``Transport`` over httpcore2, and over httpx2 for what is not plain."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        self._connections = Connections(shared_context)
        self._httpx: Transport | None = None
        self._lock = allocate_lock()

    def send(self, request: HttpRequest) -> HttpResponse:
        plain = _plain(request, self._proxies)
        if plain is None:
            return self._other().send(request)
        try:
            native, content = self._connections.send(plain, request.timeout or None)
        except Exception as error:
            rethrow(error, request)
        return _response(native, content, request)

    def _other(self) -> Transport:
        with self._lock:
            if self._httpx is None:
                from .httpx_transport import WholeTransport

                self._httpx = WholeTransport()
            return self._httpx

    def close(self) -> None:
        with self._lock:
            connections, self._connections = self._connections, Connections(shared_context)
        connections.close()
        if self._httpx is not None:
            self._httpx.close()


class DefaultAsyncTransport:
    """``AsyncTransport`` over httpcore2, and over httpx2 for what is not plain."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        # A connection belongs to the event loop it was opened in; programs have several in turn.
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncConnections] = (
            WeakKeyDictionary()
        )
        self._httpx: AsyncTransport | None = None

    def _connections(self) -> AsyncConnections:
        from asyncio import get_running_loop

        loop = get_running_loop()
        found = self._loops.get(loop)
        if found is None:
            found = self._loops[loop] = AsyncConnections(shared_context)
        return found

    async def send(self, request: HttpRequest) -> HttpResponse:
        plain = _plain(request, self._proxies)
        if plain is None:
            return await self._other().send(request)
        try:
            native, content = await self._connections().send(plain, request.timeout or None)
        except Exception as error:
            rethrow(error, request)
        return _response(native, content, request)

    def _other(self) -> AsyncTransport:
        if self._httpx is None:
            from .httpx_transport import WholeAsyncTransport

            self._httpx = WholeAsyncTransport()
        return self._httpx

    async def aclose(self) -> None:
        from asyncio import get_running_loop

        connections = self._loops.pop(get_running_loop(), None)
        if connections is not None:
            await connections.aclose()
        if self._httpx is not None:
            await self._httpx.aclose()
