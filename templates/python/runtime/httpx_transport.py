"""The transport for whatever a request may be, over httpx2: pools, made when a request needs them.

It works below ``httpx2.Client``: this SDK wants no cookie jar, no redirects and no client-wide
headers, and what is not wanted need not be paid for with every request.
"""

from __future__ import annotations

from _thread import allocate_lock
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakKeyDictionary

import httpx2

from .httpcore_transport import shared_context
from .proxies import Proxies
from .transport import CONNECTIONS, finish, finish_async, rethrow

if TYPE_CHECKING:
    import asyncio

    from .messages import HttpRequest, HttpResponse

Key: TypeAlias = "tuple[bool, str | None]"
"""Whether the server is asked over TLS, and the proxy in between."""

LIMITS = httpx2.Limits(
    max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=30.0
)


def _verify(secure: bool) -> Any:
    # None where TLS is not used; httpx2 hands it on, and nothing loads certificates.
    return shared_context() if secure else None


class WholeTransport:
    """``Transport`` over httpx2."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        self._pools: dict[Key, httpx2.HTTPTransport] = {}
        self._lock = allocate_lock()

    def _pool(self, url: str) -> httpx2.HTTPTransport:
        key = (url[:6].lower() == "https:", self._proxies.of(url))
        pool = self._pools.get(key)
        if pool is None:
            with self._lock:
                pool = self._pools.get(key)
                if pool is None:
                    pool = self._pools[key] = httpx2.HTTPTransport(
                        verify=_verify(_secure(key)), proxy=key[1], limits=LIMITS
                    )
        return pool

    def send(self, request: HttpRequest) -> HttpResponse:
        try:
            native = self._pool(request.url).handle_request(_native(request))
        except Exception as error:
            rethrow(error, request)
        return finish(native, request)

    def close(self) -> None:
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()


class WholeAsyncTransport:
    """``AsyncTransport`` over httpx2."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        # A connection belongs to the event loop it was opened in; programs have several in turn.
        self._loops: WeakKeyDictionary[
            asyncio.AbstractEventLoop, dict[Key, httpx2.AsyncHTTPTransport]
        ] = WeakKeyDictionary()

    def _pool(self, url: str) -> httpx2.AsyncHTTPTransport:
        from asyncio import get_running_loop

        loop = get_running_loop()
        pools = self._loops.get(loop)
        if pools is None:
            pools = self._loops[loop] = {}
        key = (url[:6].lower() == "https:", self._proxies.of(url))
        pool = pools.get(key)
        if pool is None:
            pool = pools[key] = httpx2.AsyncHTTPTransport(
                verify=_verify(_secure(key)), proxy=key[1], limits=LIMITS
            )
        return pool

    async def send(self, request: HttpRequest) -> HttpResponse:
        try:
            native = await self._pool(request.url).handle_async_request(_native(request))
        except Exception as error:
            rethrow(error, request)
        return await finish_async(native, request)

    async def aclose(self) -> None:
        from asyncio import get_running_loop

        pools = self._loops.pop(get_running_loop(), {})
        for pool in pools.values():
            await pool.aclose()


def _secure(key: Key) -> bool:
    return key[0] or (key[1] or "").lower().startswith("https:")


def _native(request: HttpRequest) -> httpx2.Request:
    seconds = request.timeout or None
    timeout = {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}
    return httpx2.Request(
        request.method,
        request.url,
        headers=request.headers.items(),
        content=request.content,
        extensions={"timeout": timeout},
    )
