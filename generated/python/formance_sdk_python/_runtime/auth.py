"""Security schemes. The names that one is made with are attributes of the API's ``Security`` class;
``credentials`` makes of their values what goes into a request."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Scheme: TypeAlias = "OAuth2 | Bearer | Basic | ApiKey"
    Alternatives: TypeAlias = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]


class OAuth2:
    """OAuth 2.0 (RFC 6749): an access token of the user's, or what is exchanged for one.

    That is a refresh token (6), a user's name and password (4.3), or the client's credentials
    (4.4); the client is authenticated in the body. ``token_url`` may be relative to the server;
    the defaults are the document's.
    """

    __slots__ = (
        "client_id",
        "client_secret",
        "default_password_url",
        "default_refresh_url",
        "default_token_url",
        "password",
        "refresh_token",
        "token",
        "token_url",
        "username",
    )

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str,
        token_url: str,
        default_token_url: str = "",
        default_refresh_url: str = "",
        default_password_url: str = "",
        token: str = "",
        refresh_token: str = "",
        username: str = "",
        password: str = "",
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_url = token_url
        self.default_token_url = default_token_url
        self.default_refresh_url = default_refresh_url
        self.default_password_url = default_password_url
        self.token = token
        self.refresh_token = refresh_token
        self.username = username
        self.password = password


class Bearer:
    """``Authorization: Bearer`` (RFC 6750, 2.1); also a token that the user got by other means."""

    __slots__ = ("token",)

    def __init__(self, *, token: str) -> None:
        self.token = token


class Basic:
    """``Authorization: Basic`` (RFC 7617), in UTF-8."""

    __slots__ = ("password", "username")

    def __init__(self, *, username: str, password: str) -> None:
        self.username = username
        self.password = password


class ApiKey:
    """``where``: "header", "query" or "cookie"; ``wire``: the name there."""

    __slots__ = ("value", "where", "wire")

    def __init__(self, where: str, wire: str, *, value: str) -> None:
        self.where = where
        self.wire = wire
        self.value = value
