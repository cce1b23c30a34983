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


class Grant:
    """What is exchanged for a token: what the token endpoint is asked with, and the cache's key.

    ``token`` is one that the user has already, "" where there is none; it is used until the server
    refuses it.
    """

    __slots__ = ("form", "scopes", "token", "token_url")

    def __init__(
        self,
        token_url: str,
        form: "tuple[tuple[str, str], ...]",
        scopes: "tuple[str, ...]",
        token: str = "",
    ) -> None:
        self.token_url = token_url
        self.form = form
        self.scopes = scopes
        self.token = token

    @property
    def key(self) -> "tuple[str, tuple[tuple[str, str], ...], tuple[str, ...], str]":
        return (self.token_url, self.form, tuple(sorted(self.scopes)), self.token)

    def __repr__(self) -> str:
        return f"Grant({self.token_url!r}, {self.form[0][1]!r}, scopes={self.scopes!r})"


class Credentials:
    """What goes into the request: headers, query pairs, cookies, and a grant to be exchanged."""

    __slots__ = ("cookies", "grant", "headers", "query")

    def __init__(self) -> None:
        self.headers: list[tuple[str, str]] = []
        self.query: list[tuple[str, str]] = []
        self.cookies: list[tuple[str, str]] = []
        self.grant: Grant | None = None

    def authorize(self, value: str) -> None:
        self.set_header("Authorization", value)

    def set_header(self, name: str, value: str) -> None:
        """In place of one that is there: of two credentials for one header the second is sent."""
        same = name.lower()
        self.headers = [pair for pair in self.headers if pair[0].lower() != same]
        self.headers.append((name, value))

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
        to.authorize(_prefixed(token))
    elif isinstance(scheme, Basic):
        username, password = source(scheme.username), source(scheme.password)
        if username is None and password is None:
            return False
        to.authorize(_basic(username or "", password or ""))
    else:
        value = source(scheme.value)
        if not value:
            return False
        if scheme.where == "header":
            to.set_header(scheme.wire, value)
        else:
            (to.query if scheme.where == "query" else to.cookies).append((scheme.wire, value))
    return True


def _add_grant(to: Credentials, scheme: OAuth2, scopes: "tuple[str, ...]", source: Source) -> bool:
    token = (source(scheme.token) if scheme.token else None) or ""
    form = _form(scheme, source)
    if form is None:
        if token:
            to.authorize(_prefixed(token))
        return bool(token)
    defaults = {
        "client_credentials": scheme.default_token_url,
        "refresh_token": scheme.default_refresh_url,
        "password": scheme.default_password_url,
    }
    url = source(scheme.token_url) or defaults[form[0][1]]
    to.grant = Grant(url, form, scopes, _bare(token))
    return True


def _form(scheme: OAuth2, source: Source) -> "tuple[tuple[str, str], ...] | None":
    """What the token endpoint is asked with; ``None`` where nothing can be exchanged."""

    def given(name: str) -> "str | None":
        return source(name) if name else None

    client_id, client_secret = given(scheme.client_id), given(scheme.client_secret)
    client = [("client_id", client_id or ""), ("client_secret", client_secret or "")]
    known = tuple(pair for pair in client if pair[1])
    refresh_token = given(scheme.refresh_token)
    if refresh_token:
        return (("grant_type", "refresh_token"), ("refresh_token", refresh_token), *known)
    username, password = given(scheme.username), given(scheme.password)
    if username and password is not None:
        user = (("username", username), ("password", password))
        return (("grant_type", "password"), *user, *known)
    if scheme.default_token_url and client_id and client_secret is not None:
        return (("grant_type", "client_credentials"), *client)
    return None


def _bare(token: str) -> str:
    return token[7:] if token[:7].lower() == "bearer " else token


def _prefixed(token: str) -> str:
    return token if token[:7].lower() == "bearer " else f"Bearer {token}"


def _basic(username: str, password: str) -> str:
    from binascii import b2a_base64

    pair = f"{username}:{password}".encode()
    return "Basic " + b2a_base64(pair, newline=False).decode("ascii")
