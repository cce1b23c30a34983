"""The two ways to wait: the flow of a call is one coroutine, which asks an ``Io`` to wait.

``SyncIo`` does the work before it returns, so that a coroutine that waits for it never suspends and
can be run to its end without an event loop (``finish``).
"""

from __future__ import annotations

import time
from _thread import allocate_lock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from weakref import WeakKeyDictionary

from .errors import RequestValidationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Coroutine, Iterator
    from types import TracebackType

    from .messages import HttpRequest, HttpResponse
    from .transport import AsyncTransport, Transport

T = TypeVar("T")


class Lock(Protocol):
    async def __aenter__(self) -> None: ...

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
        /,
    ) -> None: ...


class Io(Protocol):
    timeout: float | None
    """Of requests whose call has none, as in ``HttpRequest``."""

    def send(self, request: HttpRequest) -> Awaitable[HttpResponse]: ...

    async def read(self, response: HttpResponse) -> bytes: ...

    async def close(self, response: HttpResponse) -> None: ...

    async def sleep(self, seconds: float) -> None: ...

    async def settled(self, result: Any) -> Any:
        """What a function of the user's returned, awaited where that is called for."""

    def lock(self, key: object) -> Lock: ...


class SyncLock:
    def __init__(self) -> None:
        self._lock = allocate_lock()

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(self, *exc: object) -> None:
        self._lock.release()


class SyncIo:
    def __init__(self, transport: Transport, timeout: float | None) -> None:
        self.transport = transport
        self.timeout = timeout
        self._locks: dict[object, SyncLock] = {}

    async def send(self, request: HttpRequest) -> HttpResponse:
        if hasattr(request.content, "__aiter__"):
            raise RequestValidationError("an asynchronous body is for async calls")
        return self.transport.send(request)

    async def read(self, response: HttpResponse) -> bytes:
        return response.read()

    async def close(self, response: HttpResponse) -> None:
        response.close()

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def settled(self, result: Any) -> Any:
        if hasattr(result, "__await__"):
            if hasattr(result, "close"):
                result.close()
            raise TypeError("a coroutine function is for async calls; this call is a sync one")
        return result

    def lock(self, key: object) -> SyncLock:
        return self._locks.setdefault(key, SyncLock())


class AsyncIo:
    def __init__(self, transport: AsyncTransport, timeout: float | None) -> None:
        self.transport = transport
        self.timeout = timeout
        self._locks: WeakKeyDictionary[Any, dict[object, Lock]] = WeakKeyDictionary()

    def send(self, request: HttpRequest) -> Awaitable[HttpResponse]:
        content = request.content
        if content is not None and not isinstance(content, bytes) and hasattr(content, "__iter__"):
            request.content = _unblocked(cast("Iterator[bytes]", content))
        return self.transport.send(request)

    async def read(self, response: HttpResponse) -> bytes:
        return await response.aread()

    async def close(self, response: HttpResponse) -> None:
        await response.aclose()

    async def sleep(self, seconds: float) -> None:
        import asyncio

        await asyncio.sleep(seconds)

    async def settled(self, result: Any) -> Any:
        return await result if hasattr(result, "__await__") else result

    def lock(self, key: object) -> Lock:
        import asyncio

        # A lock belongs to the event loop it is waited for in.
        locks = self._locks.setdefault(asyncio.get_running_loop(), {})
        if key not in locks:
            locks[key] = asyncio.Lock()
        return locks[key]


async def _unblocked(chunks: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Pieces that are read from a file, say, without holding up the event loop."""
    import asyncio

    iterator = iter(chunks)
    while (chunk := await asyncio.to_thread(next, iterator, None)) is not None:
        yield chunk


def finish(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that waits for nothing but a ``SyncIo``."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    coroutine.close()
    raise RuntimeError("a sync call waited for an event loop")
