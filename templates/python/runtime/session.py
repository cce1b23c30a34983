"""What the calls of one client share: transports, tokens, the server."""

from __future__ import annotations

from _thread import allocate_lock
from typing import TYPE_CHECKING, Any, TypeVar

from .credentials import Chooser
from .flow import Call, run
from .io import AsyncIo, SyncIo, finish
from .servers import base_url
from .tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from .auth import Alternatives
    from .client import Client
    from .logs import DebugLog
    from .operation import Operation
    from .response import Response
    from .retries import RetryConfig
    from .transport import AsyncTransport, Transport
    from .unset import Unset

    R = TypeVar("R", bound=Response)


class Session:
    """Made with the first call. Each of the two transports is made with the first call that needs
    it: a program that only makes sync calls never has an async client."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.tokens = Tokens()
        self.log = None if client.debug_logger is None else _log(client.debug_logger)
        self.headers = [("Accept-Encoding", "gzip, deflate")]
        """Of every request."""
        if client.user_agent:
            self.headers.append(("User-Agent", client.user_agent))
        self._choosers: dict[Alternatives, Chooser] = {}
        self._base: str | None = None
        self._io: SyncIo | None = None
        self._async_io: AsyncIo | None = None
        self._lock = allocate_lock()

    @property
    def base(self) -> str:
        """The server of calls that name none, worked out once."""
        if self._base is None:
            self._base = base_url(self.client)
        return self._base

    @property
    def io(self) -> SyncIo:
        if self._io is None:
            with self._lock:
                if self._io is None:
                    given = self.client.client
                    self._io = SyncIo(
                        _sync_transport(given, self.client.transport), self._timeout(given)
                    )
        return self._io

    @property
    def async_io(self) -> AsyncIo:
        if self._async_io is None:
            with self._lock:
                if self._async_io is None:
                    given = self.client.async_client
                    self._async_io = AsyncIo(
                        _async_transport(given, self.client.transport), self._timeout(given)
                    )
        return self._async_io

    def chooser(self, operation: Operation[Any]) -> Chooser:
        alternatives = operation.security
        found = self._choosers.get(alternatives)
        if found is None:
            client = self.client
            found = Chooser(alternatives, client.schemes, client.security_env)
            self._choosers[alternatives] = found
        return found

    def _timeout(self, given: Any) -> float | None:
        """Seconds, 0 for no limit; ``None`` where a client of the user's has its own."""
        if hasattr(given, "build_request") or _is_pyreqwest(given):
            return None
        return (self.client.timeout_ms or 0) / 1000

    def call(
        self,
        operation: Operation[R],
        request: Any,
        retries: RetryConfig | Unset | None,
        server_url: str | None,
        timeout_ms: int | None,
        http_headers: Mapping[str, str] | None,
    ) -> R:
        call = Call(self, operation, retries, server_url, timeout_ms, http_headers)
        envelope: R = finish(run(call, self.io, request))
        return envelope

    def call_async(
        self,
        operation: Operation[R],
        request: Any,
        retries: RetryConfig | Unset | None,
        server_url: str | None,
        timeout_ms: int | None,
        http_headers: Mapping[str, str] | None,
    ) -> Coroutine[Any, Any, R]:
        call = Call(self, operation, retries, server_url, timeout_ms, http_headers)
        return run(call, self.async_io, request)

    def close(self) -> None:
        """Close what this session opened; a client of the user's stays open."""
        if self._io is not None and self.client.client is None:
            self._io.transport.close()

    async def aclose(self) -> None:
        if self._async_io is not None and self.client.async_client is None:
            await self._async_io.transport.aclose()


def _is_pyreqwest(given: Any) -> bool:
    return type(given).__module__.partition(".")[0] == "pyreqwest"


_TO_ASYNC = "client is for sync calls: an async client goes into async_client"
_TO_SYNC = "async_client is for async calls: a sync client goes into client"


def _sync_transport(given: Any, name: str) -> Transport:
    fast = name == "fast" if given is None else _is_pyreqwest(given)
    if fast:
        if hasattr(given, "__aenter__"):
            raise TypeError(_TO_ASYNC)
        from .small_pages import load

        load()
        from .fast_transport import FastTransport

        return FastTransport(given)
    if given is None:
        from .httpcore_transport import DefaultTransport

        return DefaultTransport()
    if hasattr(given, "aclose") and not hasattr(given, "close"):
        raise TypeError(_TO_ASYNC)
    if hasattr(given, "build_request"):
        from .transport import HttpxTransport

        return HttpxTransport(given)
    from .transport import GivenTransport

    return GivenTransport(given)


def _async_transport(given: Any, name: str) -> AsyncTransport:
    fast = name == "fast" if given is None else _is_pyreqwest(given)
    if fast:
        if hasattr(given, "__enter__"):
            raise TypeError(_TO_SYNC)
        from .small_pages import load

        load()
        from .fast_transport import AsyncFastTransport

        return AsyncFastTransport(given)
    if given is None:
        from .httpcore_transport import DefaultAsyncTransport

        return DefaultAsyncTransport()
    if hasattr(given, "close") and not hasattr(given, "aclose"):
        raise TypeError(_TO_SYNC)
    if hasattr(given, "build_request"):
        from .transport import AsyncHttpxTransport

        return AsyncHttpxTransport(given)
    from .transport import AsyncGivenTransport

    return AsyncGivenTransport(given)


def _log(logger: Any) -> DebugLog:
    from .logs import DebugLog

    return DebugLog(logger)
