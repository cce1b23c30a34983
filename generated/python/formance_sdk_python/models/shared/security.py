"""The credentials of the API."""

from __future__ import annotations


class Security:
    """The credentials of the API; all are optional, and none shows in a repr.

    ``client_id``: Id of the client. Else taken from the environment: FORMANCE_CLIENT_ID.

    ``client_secret``: Secret of the client. Else taken from the environment:
    FORMANCE_CLIENT_SECRET.

    ``token_url``: URL that gives out tokens; it may be relative to the server.
    ``/api/auth/oauth/token`` unless given. Else taken from the environment: FORMANCE_TOKEN_URL.
    """

    __slots__ = ("client_id", "client_secret", "token_url")

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_url = token_url

    def __repr__(self) -> str:
        given = [name for name in self.__slots__ if getattr(self, name) is not None]
        return "Security(" + ", ".join(f"{name}=***" for name in given) + ")"
