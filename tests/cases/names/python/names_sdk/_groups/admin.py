"""The operations under ``admin``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._runtime.client import Client
    from .admin_repos import AdminRepos


class Admin:
    """The operations under ``admin``."""

    __slots__ = ("_client", "_repos")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._repos: AdminRepos | None = None

    @property
    def repos(self) -> AdminRepos:
        if self._repos is None:
            from .._groups.admin_repos import AdminRepos

            self._repos = AdminRepos(self._client)
        return self._repos
