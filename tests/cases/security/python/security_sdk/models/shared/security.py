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

    ``device``: Access token. Else taken from the environment: SECURITY_DEVICE.

    ``refresh_token``: Refresh token: it is exchanged for access tokens. Else taken from the
    environment: SECURITY_REFRESH_TOKEN.

    ``device_client_id``: Id of the client. Else taken from the environment:
    SECURITY_DEVICE_CLIENT_ID.

    ``device_client_secret``: Secret of the client. Else taken from the environment:
    SECURITY_DEVICE_CLIENT_SECRET.

    ``device_token_url``: URL that gives out tokens; it may be relative to the server.
    ``https://id.example.com/token`` unless given. Else taken from the environment:
    SECURITY_DEVICE_TOKEN_URL.

    ``implicit``: Access token. Else taken from the environment: SECURITY_IMPLICIT.

    ``person``: Access token. Else taken from the environment: SECURITY_PERSON.

    ``person_refresh_token``: Refresh token: it is exchanged for access tokens. Else taken from
    the environment: SECURITY_PERSON_REFRESH_TOKEN.

    ``person_username``: Name of the user. Else taken from the environment:
    SECURITY_PERSON_USERNAME.

    ``person_password``: Password of the user. Else taken from the environment:
    SECURITY_PERSON_PASSWORD.

    ``person_client_id``: Id of the client. Else taken from the environment:
    SECURITY_PERSON_CLIENT_ID.

    ``person_client_secret``: Secret of the client. Else taken from the environment:
    SECURITY_PERSON_CLIENT_SECRET.

    ``person_token_url``: URL that gives out tokens; it may be relative to the server.
    ``/oauth/refresh`` unless given. Else taken from the environment: SECURITY_PERSON_TOKEN_URL.

    ``mixed``: Access token. Else taken from the environment: SECURITY_MIXED.

    ``mixed_refresh_token``: Refresh token: it is exchanged for access tokens. Else taken from
    the environment: SECURITY_MIXED_REFRESH_TOKEN.

    ``mixed_client_id``: Id of the client. Else taken from the environment:
    SECURITY_MIXED_CLIENT_ID.

    ``mixed_client_secret``: Secret of the client. Else taken from the environment:
    SECURITY_MIXED_CLIENT_SECRET.

    ``mixed_token_url``: URL that gives out tokens; it may be relative to the server.
    ``/oauth/token`` unless given. Else taken from the environment: SECURITY_MIXED_TOKEN_URL.

    ``connect``: Access token. Else taken from the environment: SECURITY_CONNECT.

    ``digest``: Value of the Authorization header. Else taken from the environment:
    SECURITY_DIGEST.

    ``in_query``: API key. Else taken from the environment: SECURITY_IN_QUERY.
    """

    __slots__ = (
        "bearer",
        "client_id",
        "client_secret",
        "connect",
        "device",
        "device_client_id",
        "device_client_secret",
        "device_token_url",
        "digest",
        "implicit",
        "in_query",
        "key",
        "mixed",
        "mixed_client_id",
        "mixed_client_secret",
        "mixed_refresh_token",
        "mixed_token_url",
        "password",
        "person",
        "person_client_id",
        "person_client_secret",
        "person_password",
        "person_refresh_token",
        "person_token_url",
        "person_username",
        "refresh_token",
        "token_url",
        "username",
    )

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
        device: str | None = None,
        refresh_token: str | None = None,
        device_client_id: str | None = None,
        device_client_secret: str | None = None,
        device_token_url: str | None = None,
        implicit: str | None = None,
        person: str | None = None,
        person_refresh_token: str | None = None,
        person_username: str | None = None,
        person_password: str | None = None,
        person_client_id: str | None = None,
        person_client_secret: str | None = None,
        person_token_url: str | None = None,
        mixed: str | None = None,
        mixed_refresh_token: str | None = None,
        mixed_client_id: str | None = None,
        mixed_client_secret: str | None = None,
        mixed_token_url: str | None = None,
        connect: str | None = None,
        digest: str | None = None,
        in_query: str | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_url = token_url
        self.bearer = bearer
        self.username = username
        self.password = password
        self.key = key
        self.device = device
        self.refresh_token = refresh_token
        self.device_client_id = device_client_id
        self.device_client_secret = device_client_secret
        self.device_token_url = device_token_url
        self.implicit = implicit
        self.person = person
        self.person_refresh_token = person_refresh_token
        self.person_username = person_username
        self.person_password = person_password
        self.person_client_id = person_client_id
        self.person_client_secret = person_client_secret
        self.person_token_url = person_token_url
        self.mixed = mixed
        self.mixed_refresh_token = mixed_refresh_token
        self.mixed_client_id = mixed_client_id
        self.mixed_client_secret = mixed_client_secret
        self.mixed_token_url = mixed_token_url
        self.connect = connect
        self.digest = digest
        self.in_query = in_query

    def __repr__(self) -> str:
        given = [name for name in self.__slots__ if getattr(self, name) is not None]
        return "Security(" + ", ".join(f"{name}=***" for name in given) + ")"
