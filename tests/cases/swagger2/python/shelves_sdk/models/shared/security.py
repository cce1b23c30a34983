"""The credentials of the API."""

from __future__ import annotations


class Security:
    """The credentials of the API; all are optional, and none shows in a repr.

    ``username``: Name of the user. Else taken from the environment: SHELVES_USERNAME.

    ``password``: Password of the user. Else taken from the environment: SHELVES_PASSWORD.

    ``key``: API key. Else taken from the environment: SHELVES_KEY.

    ``code``: Access token. Else taken from the environment: SHELVES_CODE.

    ``refresh_token``: Refresh token: it is exchanged for access tokens. Else taken from the
    environment: SHELVES_REFRESH_TOKEN.

    ``client_id``: Id of the client. Else taken from the environment: SHELVES_CLIENT_ID.

    ``client_secret``: Secret of the client. Else taken from the environment:
    SHELVES_CLIENT_SECRET.

    ``token_url``: URL that gives out tokens; it may be relative to the server.
    ``https://shelves.example/token`` unless given. Else taken from the environment:
    SHELVES_TOKEN_URL.
    """

    __slots__ = (
        "client_id",
        "client_secret",
        "code",
        "key",
        "password",
        "refresh_token",
        "token_url",
        "username",
    )

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        key: str | None = None,
        code: str | None = None,
        refresh_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
    ) -> None:
        self.username = username
        self.password = password
        self.key = key
        self.code = code
        self.refresh_token = refresh_token
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_url = token_url

    def __repr__(self) -> str:
        given = [name for name in self.__slots__ if getattr(self, name) is not None]
        return "Security(" + ", ".join(f"{name}=***" for name in given) + ")"
