"""The client: ``SDK``."""

from __future__ import annotations

from ._runtime.auth import OAuth2
from ._runtime.client import Client
from ._runtime.operation import Server
from ._runtime.unset import UNSET
from ._version import __user_agent__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from logging import Logger

    from ._groups.orchestration import Orchestration
    from ._runtime.auth import Scheme
    from ._runtime.hooks import Hooks
    from ._runtime.retries import RetryConfig
    from ._runtime.transport import AnyAsyncClient, AnyClient, TransportName
    from ._runtime.unset import Unset
    from .models import shared

SERVERS = (
    Server("http://localhost"),
    Server(
        "https://{organization}.{environment}.formance.cloud",
        {"organization": "orgID-stackID", "environment": "eu.sandbox"},
    ),
)
"""The servers of the API; ``server_idx`` counts from 0."""

_SCHEMES: dict[str, Scheme] = {
    "Authorization": OAuth2(
        client_id="client_id",
        client_secret="client_secret",
        token_url="token_url",
        default_token_url="/api/auth/oauth/token",
    ),
}


class SDK:
    """Formance Orchestration moves money by workflows. A workflow is a list of stages — send an
    amount from an account, a wallet or a payment to another, wait for a while or for an event,
    update an account — that the service carries out one after the other, trying again what
    failed. Each run of a workflow is an instance, whose history can be read stage by stage. A
    trigger starts a workflow whenever another service of the stack reports an event. The API
    comes in two versions side by side: v2 adds paged lists and a way to test triggers.

    ``security`` holds the credentials, or is a function that returns them; it is asked for each
    request. ``server_url`` goes before ``server_idx``. ``timeout_ms`` is in milliseconds,
    ``None`` for no limit. ``client`` and ``async_client`` are HTTP clients of your own. Each
    call can override ``retries``, ``server_url`` and ``timeout_ms`` and add ``http_headers``.

    ``organization``: Identifiers of the organization and of its stack, joined by a hyphen;
    "orgID-stackID" unless given.

    ``environment``: Region that the stack runs in; "eu.sandbox" unless given.
    """

    __slots__ = ("_client", "_orchestration")

    def __init__(
        self,
        security: shared.Security | Callable[[], shared.Security] | None = None,
        *,
        organization: str | None = None,
        environment: str | None = None,
        server_idx: int | None = None,
        server_url: str | None = None,
        client: AnyClient | None = None,
        async_client: AnyAsyncClient | None = None,
        retry_config: RetryConfig | Unset | None = UNSET,
        timeout_ms: int | None = 60_000,
        debug_logger: Logger | None = None,
        hooks: Hooks | None = None,
        transport: TransportName = "httpx2",
    ) -> None:
        self._client = Client(
            security=security,
            schemes=_SCHEMES,
            security_env={
                "client_id": "FORMANCE_CLIENT_ID",
                "client_secret": "FORMANCE_CLIENT_SECRET",
                "token_url": "FORMANCE_TOKEN_URL",
            },
            servers=SERVERS,
            server_idx=server_idx,
            server_url=server_url,
            variables={"organization": organization, "environment": environment},
            client=client,
            async_client=async_client,
            retry_config=retry_config,
            timeout_ms=timeout_ms,
            debug_logger=debug_logger,
            hooks=hooks,
            user_agent=__user_agent__,
            transport=transport,
        )
        self._orchestration: Orchestration | None = None

    @property
    def orchestration(self) -> Orchestration:
        if self._orchestration is None:
            from ._groups.orchestration import Orchestration

            self._orchestration = Orchestration(self._client)
        return self._orchestration

    def close(self) -> None:
        """Close the connections of sync calls."""
        self._client.close()

    async def aclose(self) -> None:
        """Close the connections of async and of sync calls."""
        await self._client.aclose()

    def __enter__(self) -> SDK:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    async def __aenter__(self) -> SDK:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()
