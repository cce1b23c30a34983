"""One ``Client`` per SDK object: its settings, and what its calls share."""

from _thread import allocate_lock

from .unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, TypeVar

    from .auth import Scheme
    from .hooks import Hooks
    from .operation import Operation, Server
    from .response import Response
    from .retries import RetryConfig
    from .session import Session
    from .transport import AnyAsyncClient, AnyClient, TransportName
    from .unset import Unset

    R = TypeVar("R", bound=Response)


class Client:
    """Settings of an SDK object. Making one does no work: no connection, no certificate, no import.

    ``security``: an instance of the API's Security class, or a function (in async calls it may be a
    coroutine function) that returns one; it is called for every request. ``security_env`` maps its
    attributes to the environment variables that stand in for them. ``schemes`` are the document's,
    by id. ``server_url`` goes before ``server_idx``, ``variables`` fill the latter's slots.
    ``client`` and ``async_client`` are the user's own, never closed here. ``timeout_ms`` is for
    each of connecting, sending and waiting for bytes, ``None`` for no limit; an httpx client of the
    user's own keeps its timeouts, unless a call has its own. In a call, ``None`` leaves it at that,
    and 0 is no limit.
    """

    __slots__ = (
        "_lock",
        "_session",
        "async_client",
        "client",
        "debug_logger",
        "default_retries",
        "hooks",
        "retry_config",
        "schemes",
        "security",
        "security_env",
        "server_idx",
        "server_url",
        "servers",
        "timeout_ms",
        "transport",
        "user_agent",
        "variables",
    )

    def __init__(
        self,
        *,
        security: "Any" = None,
        schemes: "Mapping[str, Scheme] | None" = None,
        servers: "tuple[Server, ...]" = (),
        server_idx: "int | None" = None,
        server_url: "str | None" = None,
        variables: "Mapping[str, str | None] | None" = None,
        client: "AnyClient | None" = None,
        async_client: "AnyAsyncClient | None" = None,
        retry_config: "RetryConfig | Unset | None" = UNSET,
        timeout_ms: "int | None" = 60_000,
        debug_logger: "Any" = None,
        hooks: "Hooks | None" = None,
        user_agent: str = "",
        security_env: "Mapping[str, str] | None" = None,
        default_retries: "RetryConfig | None" = None,
        transport: "TransportName" = "httpx2",
    ) -> None:
        if server_idx is not None and not 0 <= server_idx < len(servers):
            raise ValueError(f"server_idx is {server_idx}, but there are {len(servers)} servers")
        if transport != "httpx2":
            _check(transport)
        self.security = security
        self.schemes: Mapping[str, Scheme] = {} if schemes is None else schemes
        self.servers = servers
        self.server_idx = server_idx
        self.server_url = server_url
        self.variables: Mapping[str, str | None] = {} if variables is None else variables
        self.client = client
        self.async_client = async_client
        self.retry_config = retry_config
        self.timeout_ms = timeout_ms
        self.transport = transport
        self.debug_logger = debug_logger
        self.hooks = hooks
        self.user_agent = user_agent
        self.security_env: Mapping[str, str] = {} if security_env is None else security_env
        self.default_retries = default_retries
        self._session: Session | None = None
        self._lock = allocate_lock()

    def session(self) -> "Session":
        """What the calls share; made with the first one."""
        from .session import Session

        with self._lock:
            if self._session is None:
                self._session = Session(self)
            return self._session

    def call(
        self,
        operation: "Operation[R]",
        request: "Any" = None,
        retries: "RetryConfig | Unset | None" = UNSET,
        server_url: "str | None" = None,
        timeout_ms: "int | None" = None,
        http_headers: "Mapping[str, str] | None" = None,
    ) -> "R":
        """Run an operation. Raises the errors of ``errors``; ``retries=None`` makes one attempt."""
        session = self._session or self.session()
        return session.call(operation, request, retries, server_url, timeout_ms, http_headers)

    def call_async(
        self,
        operation: "Operation[R]",
        request: "Any" = None,
        retries: "RetryConfig | Unset | None" = UNSET,
        server_url: "str | None" = None,
        timeout_ms: "int | None" = None,
        http_headers: "Mapping[str, str] | None" = None,
    ) -> "Coroutine[Any, Any, R]":
        session = self._session or self.session()
        return session.call_async(operation, request, retries, server_url, timeout_ms, http_headers)

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        if self._session is not None:
            self._session.close()

    async def aclose(self) -> None:
        """Close the connections of async and of sync calls."""
        if self._session is not None:
            await self._session.aclose()
            self._session.close()

    def __repr__(self) -> str:
        return f"Client(server_url={self.server_url!r}, server_idx={self.server_idx})"


def _check(transport: str) -> None:
    """Raises ``ValueError`` and ``ImportError``; imports nothing, which is for the first call."""
    if transport != "fast":
        raise ValueError(f"transport is {transport!r}, but there are 'httpx2' and 'fast'")
    import sys

    if not any(finder.find_spec("pyreqwest", None) for finder in sys.meta_path):
        raise ImportError(
            "transport='fast' needs pyreqwest: install this package with its extra 'fast'",
            name="pyreqwest",
        )
