"""The credentials of the API."""

from __future__ import annotations


class Security:
    """The credentials of the API; all are optional, and none shows in a repr.

    ``client_id``: Id of the client. Else taken from the environment: SECURITY_CLIENT_ID.

    ``client_secret``: Secret of the client. Else taken from the environment:
    SECURITY_CLIENT_SECRET.

    ``token_url``: URL that gives out tokens; it may be relative to the server. ``/oauth/token``
    unless given. Else taken from the environment: SECURITY_TOKEN_URL.

    ``bearer``: Bearer token. Else taken from the environment: SECURITY_BEARER.

    ``username``: Name of the user. Else taken from the environment: SECURITY_USERNAME.

    ``password``: Password of the user. Else taken from the environment: SECURITY_PASSWORD.

    ``key``: API key. Else taken from the environment: SECURITY_KEY.
    """

    __slots__ = ("bearer", "client_id", "client_secret", "key", "password", "token_url", "username")

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        bearer: str | None = None,
        username: str | None = None,
        password: str | None = None,
        key: str | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_url = token_url
        self.bearer = bearer
        self.username = username
        self.password = password
        self.key = key

    def __repr__(self) -> str:
        given = [name for name in self.__slots__ if getattr(self, name) is not None]
        return "Security(" + ", ".join(f"{name}=***" for name in given) + ")"
