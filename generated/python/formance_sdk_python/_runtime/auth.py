"""Security schemes, and how the user's credentials get into a request.

The names a scheme is made with are attributes of the API's ``Security`` class.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    Scheme: TypeAlias = "OAuth2 | Bearer | Basic | ApiKey"
    Alternatives: TypeAlias = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]


class OAuth2:
    """OAuth 2.0 client credentials (RFC 6749, 4.4), the client authenticated in the body.

    ``token_url`` may be relative to the server; ``default_token_url`` is the document's.
    """

    __slots__ = ("client_id", "client_secret", "default_token_url", "token_url")

    def __init__(
        self, *, client_id: str, client_secret: str, token_url: str, default_token_url: str = ""
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.token_url = token_url
        self.default_token_url = default_token_url


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


class Grant:
    """Credentials for one token: what the token endpoint is asked with, and the cache's key."""

    __slots__ = ("client_id", "client_secret", "scopes", "token_url")

    def __init__(
        self, token_url: str, client_id: str, client_secret: str, scopes: "tuple[str, ...]"
    ) -> None:
        self.token_url = token_url
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = scopes

    @property
    def key(self) -> "tuple[str, str, str, tuple[str, ...]]":
        return (self.token_url, self.client_id, self.client_secret, tuple(sorted(self.scopes)))

    def __repr__(self) -> str:
        return f"Grant({self.token_url!r}, {self.client_id!r}, scopes={self.scopes!r})"


class Credentials:
    """What goes into the request: headers, query pairs, cookies, and a grant to be exchanged."""

    __slots__ = ("cookies", "grant", "headers", "query")

    def __init__(self) -> None:
        self.headers: list[tuple[str, str]] = []
        self.query: list[tuple[str, str]] = []
        self.cookies: list[tuple[str, str]] = []
        self.grant: Grant | None = None

    def __repr__(self) -> str:
        return "Credentials(***)"


class Source:
    """Reads the user's ``Security`` object, then the environment variables named in ``env``."""

    __slots__ = ("env", "security")

    def __init__(self, security: "Any", env: "Mapping[str, str]") -> None:
        self.security = security
        self.env = env

    def __call__(self, name: str) -> "str | None":
        value = getattr(self.security, name, None) if self.security is not None else None
        if value is None and name in self.env:
            from os import environ

            value = environ.get(self.env[name])
        return None if value is None else str(value)


def choose(
    alternatives: "Alternatives", schemes: "Mapping[str, Scheme]", source: Source
) -> "Credentials | None":
    """The credentials of the first alternative that has all of them; ``None`` where none has."""
    for alternative in alternatives:
        credentials = Credentials()
        if alternative and all(
            name in schemes and _add(credentials, schemes[name], scopes, source)
            for name, scopes in alternative
        ):
            return credentials
    return None


def _add(to: Credentials, scheme: "Scheme", scopes: "tuple[str, ...]", source: Source) -> bool:
    if isinstance(scheme, OAuth2):
        return _add_grant(to, scheme, scopes, source)
    if isinstance(scheme, Bearer):
        token = source(scheme.token)
        if not token:
            return False
        to.headers.append(("Authorization", _prefixed(token)))
    elif isinstance(scheme, Basic):
        username, password = source(scheme.username), source(scheme.password)
        if username is None and password is None:
            return False
        to.headers.append(("Authorization", _basic(username or "", password or "")))
    else:
        value = source(scheme.value)
        if not value:
            return False
        places = {"header": to.headers, "query": to.query, "cookie": to.cookies}
        places[scheme.where].append((scheme.wire, value))
    return True


def _add_grant(to: Credentials, scheme: OAuth2, scopes: "tuple[str, ...]", source: Source) -> bool:
    client_id, client_secret = source(scheme.client_id), source(scheme.client_secret)
    if not client_id or client_secret is None:
        return False
    url = source(scheme.token_url) or scheme.default_token_url
    to.grant = Grant(url, client_id, client_secret, scopes)
    return True


def _prefixed(token: str) -> str:
    return token if token[:7].lower() == "bearer " else f"Bearer {token}"


def _basic(username: str, password: str) -> str:
    from binascii import b2a_base64

    pair = f"{username}:{password}".encode()
    return "Basic " + b2a_base64(pair, newline=False).decode("ascii")
