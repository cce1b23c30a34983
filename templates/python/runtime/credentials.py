"""How the user's credentials get into a request: what the ``Security`` object says, or else the
environment, as headers, query pairs and cookies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .auth import Basic, Bearer, OAuth2
from .servers import resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import Alternatives, Scheme


class Grant:
    """What is exchanged for a token: what the token endpoint is asked with, and the cache's key.

    ``token`` is one that the user has already, "" where there is none; it is used until the server
    refuses it.
    """

    __slots__ = ("form", "key", "scopes", "token", "token_url")

    def __init__(
        self,
        token_url: str,
        form: tuple[tuple[str, str], ...],
        scopes: tuple[str, ...],
        token: str = "",
    ) -> None:
        self.token_url = token_url
        self.form = form
        self.scopes = scopes
        self.token = token
        self.key = (token_url, form, tuple(sorted(scopes)), token)

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
    """Reads the user's ``Security`` object, then the environment variables named in ``env``, and
    remembers what it has read. A token URL may be relative to ``base``, the call's server."""

    __slots__ = ("_env", "_security", "base", "read")

    def __init__(self, security: Any, env: Mapping[str, str], base: str) -> None:
        self._security = security
        self._env = env
        self.read: dict[str, str | None] = {}
        self.base = base

    def __call__(self, name: str) -> str | None:
        value = self.read[name] = _value(self._security, self._env, name)
        return value


def _value(security: Any, env: Mapping[str, str], name: str) -> str | None:
    value = getattr(security, name, None) if security is not None else None
    if value is None and name in env:
        from os import environ

        value = environ.get(env[name])
    return None if value is None else str(value)


class Chooser:
    """The credentials for an operation's security. The user may change them at any time; as long as
    they are the same they are put together once."""

    __slots__ = ("_alternatives", "_env", "_last", "_schemes")

    def __init__(
        self, alternatives: Alternatives, schemes: Mapping[str, Scheme], env: Mapping[str, str]
    ) -> None:
        self._alternatives = alternatives
        self._schemes = schemes
        self._env = env
        self._last: tuple[Source, Credentials | None] | None = None

    def credentials(self, security: Any, base: str) -> Credentials | None:
        """``None`` where there are none; what is returned belongs to other calls as well."""
        last = self._last
        if last is not None and last[0].base == base:
            source, made = last
            for name, value in source.read.items():
                same = value is not None and getattr(security, name, None) is value
                if not same and _value(security, self._env, name) != value:
                    break
            else:
                return made
        source = Source(security, self._env, base)
        made = choose(self._alternatives, self._schemes, source)
        self._last = (source, made)
        return made


def choose(
    alternatives: Alternatives, schemes: Mapping[str, Scheme], source: Source
) -> Credentials | None:
    """The credentials of the first alternative that has all of them; ``None`` where none has."""
    for alternative in alternatives:
        credentials = Credentials()
        if alternative and all(
            name in schemes and _add(credentials, schemes[name], scopes, source)
            for name, scopes in alternative
        ):
            return credentials
    return None


def _add(to: Credentials, scheme: Scheme, scopes: tuple[str, ...], source: Source) -> bool:
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


def _add_grant(to: Credentials, scheme: OAuth2, scopes: tuple[str, ...], source: Source) -> bool:
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
    if "://" not in url:
        url = resolved(source.base, url)
    to.grant = Grant(url, form, scopes, _bare(token))
    return True


def _form(scheme: OAuth2, source: Source) -> tuple[tuple[str, str], ...] | None:
    """What the token endpoint is asked with; ``None`` where nothing can be exchanged."""

    def given(name: str) -> str | None:
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
