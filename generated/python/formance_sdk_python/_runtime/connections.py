"""Connections of httpcore2's, kept open between calls: the latest that was used is taken first.

In the place of its pools, which go through all connections and all requests that wait with each
request and each answer: with a hundred connections that is half of what a call costs.
"""

from __future__ import annotations

import time
from _thread import allocate_lock
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpcore2

from .transport import CONNECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Answer: TypeAlias = tuple[httpcore2.Response, bytes]

EXPIRY_S = 30.0
"""A connection that was not used for so long is closed."""

C = TypeVar("C", httpcore2.HTTPConnection, httpcore2.AsyncHTTPConnection)


class _Idle(Generic[C]):
    """The open connections that no request has, and how many requests have one. Does no I/O."""

    def __init__(self) -> None:
        self._idle: list[tuple[float, httpcore2.Origin, C]] = []
        self._closed = False
        self.busy = 0

    def take(self, origin: httpcore2.Origin) -> C | None:
        """The latest for this server. Few programs have more than two servers."""
        for index in range(len(self._idle) - 1, -1, -1):
            if self._idle[index][1] == origin:
                return self._idle.pop(index)[2]
        return None

    def give(self, origin: httpcore2.Origin, connection: C) -> None:
        self._idle.append((time.monotonic(), origin, connection))

    def superfluous(self, most: int = CONNECTIONS) -> list[C]:
        """Those that are to be closed: unused for too long, or more than ``most``."""
        idle = self._idle
        before = time.monotonic() - EXPIRY_S
        count = len(idle) if self._closed else max(0, len(idle) - most)
        while count < len(idle) and idle[count][0] < before:
            count += 1
        found = [connection for _, _, connection in idle[:count]]
        del idle[:count]
        return found

    def over(self) -> list[C]:
        """The same before another is opened; it is among those in use."""
        return self.superfluous(max(0, CONNECTIONS - self.busy))

    def all(self) -> list[C]:
        """To be closed, as those will be that are in use now."""
        self._closed = True
        return self.superfluous()


class Connections:
    """For sync calls, of several threads at once."""

    def __init__(self, context: Callable[[], Any]) -> None:
        self._context = context
        self._idle: _Idle[httpcore2.HTTPConnection] = _Idle()
        self._lock = allocate_lock()
        self._waiting: deque[Any] = deque()

    def send(self, request: httpcore2.Request, wait: float | None) -> Answer:
        """``wait`` is how many seconds at most for a connection; ``None`` for no limit."""
        origin = request.url.origin
        self._enter(wait)
        connection: httpcore2.HTTPConnection | None = None
        try:
            connection = taken = self._taken(origin)
            response = taken.handle_request(request)
            try:
                return response, response.read()
            finally:
                response.close()
        finally:
            self._leave(origin, connection)

    def _enter(self, timeout: float | None) -> None:
        """Wait until there may be another connection. Raises httpcore2's ``PoolTimeout``."""
        with self._lock:
            if self._idle.busy < CONNECTIONS:
                self._idle.busy += 1
                return
            turn = allocate_lock()
            turn.acquire()
            self._waiting.append(turn)
        try:
            if turn.acquire(timeout=-1 if timeout is None else timeout):
                return
            raise httpcore2.PoolTimeout
        except BaseException:
            with self._lock:
                if turn in self._waiting:
                    self._waiting.remove(turn)
                else:
                    # It came at the last moment, and is for the next.
                    self._pass_on()
            raise

    def _pass_on(self) -> None:
        if self._waiting:
            self._waiting.popleft().release()
        else:
            self._idle.busy -= 1

    def _taken(self, origin: httpcore2.Origin) -> httpcore2.HTTPConnection:
        while True:
            with self._lock:
                found = self._idle.take(origin)
                superfluous = [] if found is not None else self._idle.over()
            for connection in superfluous:
                connection.close()
            if found is None:
                return httpcore2.HTTPConnection(
                    origin, self._context() if origin.scheme == b"https" else None
                )
            if not found.has_expired():
                return found
            found.close()

    def _leave(self, origin: httpcore2.Origin, connection: httpcore2.HTTPConnection | None) -> None:
        usable = connection is not None and connection.is_idle() and not connection.is_closed()
        with self._lock:
            if usable and connection is not None:
                self._idle.give(origin, connection)
            self._pass_on()
            superfluous = self._idle.superfluous()
        if connection is not None and not usable:
            superfluous.append(connection)
        for each in superfluous:
            each.close()

    def close(self) -> None:
        with self._lock:
            found = self._idle.all()
        for connection in found:
            connection.close()


class AsyncConnections:
    """For async calls of one event loop."""

    def __init__(self, context: Callable[[], Any]) -> None:
        self._context = context
        self._idle: _Idle[httpcore2.AsyncHTTPConnection] = _Idle()
        self._waiting: deque[Any] = deque()

    async def send(self, request: httpcore2.Request, wait: float | None) -> Answer:
        origin = request.url.origin
        if self._idle.busy < CONNECTIONS:
            self._idle.busy += 1
        else:
            await self._turn(wait)
        connection: httpcore2.AsyncHTTPConnection | None = None
        try:
            connection = taken = await self._taken(origin)
            response = await taken.handle_async_request(request)
            try:
                return response, await response.aread()
            finally:
                await response.aclose()
        finally:
            await self._leave(origin, connection)

    async def _turn(self, timeout: float | None) -> None:
        """Wait until there may be another connection. Raises httpcore2's ``PoolTimeout``."""
        import asyncio

        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            async with asyncio.timeout(timeout):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled():
                # It came at the last moment, and is for the next.
                self._pass_on()
            elif turn in self._waiting:
                self._waiting.remove(turn)
            if isinstance(error, TimeoutError):
                raise httpcore2.PoolTimeout from error
            raise

    def _pass_on(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._idle.busy -= 1

    async def _taken(self, origin: httpcore2.Origin) -> httpcore2.AsyncHTTPConnection:
        while True:
            found = self._idle.take(origin)
            if found is None:
                for connection in self._idle.over():
                    await connection.aclose()
                return httpcore2.AsyncHTTPConnection(
                    origin, self._context() if origin.scheme == b"https" else None
                )
            if not found.has_expired():
                return found
            await found.aclose()

    async def _leave(
        self, origin: httpcore2.Origin, connection: httpcore2.AsyncHTTPConnection | None
    ) -> None:
        superfluous: list[httpcore2.AsyncHTTPConnection] = []
        if connection is not None:
            if connection.is_idle() and not connection.is_closed():
                self._idle.give(origin, connection)
            else:
                superfluous.append(connection)
        self._pass_on()
        for each in superfluous + self._idle.superfluous():
            await each.aclose()

    async def aclose(self) -> None:
        for connection in self._idle.all():
            await connection.aclose()
