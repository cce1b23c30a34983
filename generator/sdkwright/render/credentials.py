"""Security schemes → the credentials that users give, named once for all languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Protocol, assert_never

from sdkwright.diagnostics import Report
from sdkwright.ir.api import (
    Api,
    ApiKey,
    HttpAuth,
    MutualTls,
    OAuth2,
    OpenIdConnect,
    Operation,
    Scheme,
    Where,
)
from sdkwright.ir.types import Name
from sdkwright.names import NameBook, claim_all
from sdkwright.render.naming import member_wishes, wishing

CREDENTIALS = "credentials"
"""The scope in which names of credentials are remembered."""


@dataclass(frozen=True, slots=True)
class Part:
    """One credential of a scheme: ``short`` is its name where no other scheme has the like.

    ``shown`` in examples are those that one way to authorise needs.
    """

    scheme: Scheme
    role: str
    short: Name
    doc: str
    secret: bool = True
    default: str = ""
    shown: bool = True

    @property
    def key(self) -> str:
        return f"{self.scheme.id}/{self.role}"

    @property
    def wishes(self) -> list[Name]:
        """The short name, then with that of the scheme, then with all that is said about it."""
        schemes = member_wishes(self.scheme.name, self.scheme.id)
        return [self.short, *((*name, *self.short) for name in schemes if name)]


def credentials(
    api: Api, cased: Callable[[Name], str], report: Report, book: NameBook
) -> list[tuple[Scheme, list[tuple[Part, str]]]]:
    """The schemes that operations use, with their credentials and what ``cased`` calls them."""
    used = {r.scheme for o in api.operations() for alternative in o.auth for r in alternative}
    parts = [p for scheme in api.schemes if scheme.id in used for p in _parts(scheme)]
    older = book.open(CREDENTIALS)
    claims = [
        wishing(part.key, part.scheme.id, part.wishes, cased, part.scheme.origin, older=older)
        for part in parts
    ]
    names = claim_all(claims, report, what="credential", book=book, scope=CREDENTIALS)
    found = []
    for scheme in api.schemes:
        own = [(p, names[p.key]) for p in parts if p.scheme is scheme and p.key in names]
        if own:
            found.append((scheme, own))
    return found


def _parts(scheme: Scheme) -> Iterator[Part]:
    match scheme:
        case OAuth2():
            yield from _oauth2_parts(scheme)
        case OpenIdConnect():
            yield Part(scheme, "token", scheme.name, "Access token.")
        case HttpAuth(scheme="basic"):
            yield Part(scheme, "username", ("username",), "Name of the user.", secret=False)
            yield Part(scheme, "password", ("password",), "Password of the user.")
        case HttpAuth(scheme="bearer"):
            yield Part(scheme, "token", scheme.name, "Bearer token.")
        case HttpAuth():
            yield Part(scheme, "value", scheme.name, "Value of the Authorization header.")
        case ApiKey():
            yield Part(scheme, "value", scheme.name, "API key.")
        case MutualTls():
            # The certificate belongs to the HTTP client, which a user hands in.
            return
        case _:
            assert_never(scheme)


def _oauth2_parts(scheme: OAuth2) -> Iterator[Part]:
    """What the flows ask for: a token that somebody got by a flow which needs a person at a
    browser, or what the SDK exchanges for one itself."""
    urls = oauth2_urls(scheme)
    exchanged = "clientCredentials" if urls.token else ""
    handed = [flow.flow for flow in scheme.flows if flow.flow != exchanged]
    refreshed = bool(urls.refresh)
    alone = bool(exchanged)
    if handed:
        yield Part(scheme, "token", scheme.name, "Access token.", shown=not alone)
    if refreshed:
        said = "Refresh token: it is exchanged for access tokens."
        yield Part(scheme, "refresh_token", ("refresh", "token"), said, shown=False)
    if urls.password:
        yield Part(scheme, "username", ("username",), "Name of the user.", False, shown=False)
        yield Part(scheme, "password", ("password",), "Password of the user.", shown=False)
    if not (exchanged or refreshed):
        return
    yield Part(scheme, "client_id", ("client", "ID"), "Id of the client.", False, shown=alone)
    said = "Secret of the client."
    yield Part(scheme, "client_secret", ("client", "secret"), said, shown=alone)
    said = "URL that gives out tokens; it may be relative to the server."
    url = urls.token or urls.refresh
    yield Part(scheme, "token_url", ("token", "URL"), said, False, default=url, shown=False)


@dataclass(frozen=True, slots=True)
class Urls:
    """Where tokens come from: ``token`` for client credentials, ``refresh`` for refresh tokens,
    ``password`` for names and passwords; "" where the document has no such flow."""

    token: str
    refresh: str
    password: str


def oauth2_urls(scheme: OAuth2) -> Urls:
    own = {flow.flow: flow.token_url for flow in scheme.flows}
    others = [f for f in scheme.flows if f.flow not in ("clientCredentials", "implicit")]
    refresh = next((url for f in others if (url := f.refresh_url or f.token_url)), "")
    return Urls(own.get("clientCredentials", ""), refresh, own.get("password", ""))


def is_client_credentials(scheme: OAuth2) -> bool:
    """Whether that is the one flow of the scheme."""
    urls = oauth2_urls(scheme)
    return bool(urls.token) and len(scheme.flows) == 1


def wants_certificate(api: Api) -> bool:
    """Whether an operation may be called with a certificate of the caller's (mutual TLS)."""
    known = {scheme.id for scheme in api.schemes if isinstance(scheme, MutualTls)}
    used = (r.scheme for o in api.operations() for alternative in o.auth for r in alternative)
    return any(scheme in known for scheme in used)


class Given(Protocol):
    """A credential as a package has it: ``environment`` is the variable that stands in for it."""

    @property
    def role(self) -> str: ...
    @property
    def environment(self) -> str: ...
    @property
    def default(self) -> str: ...


def token_urls(given: Iterable[Given]) -> tuple[tuple[str, str], ...]:
    """The variables that stand in for URLs of tokens, with what the document has."""
    return tuple((one.environment, one.default) for one in given if one.role == "token_url")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to authorise calls, in words; ``credentials`` are scheme and role of each.

    ``certificate``: the caller's HTTP client has one, besides or alone.
    """

    said: str
    credentials: tuple[tuple[str, str], ...]
    certificate: bool


def ways(api: Api) -> tuple[Way, ...]:
    """Every way that operations may be called in, in the order of the document."""
    known = {scheme.id: scheme for scheme in api.schemes}
    alternatives = dict.fromkeys(
        tuple(dict.fromkeys(requirement.scheme for requirement in alternative))
        for operation in api.operations()
        for alternative in operation.auth
        if alternative and all(requirement.scheme in known for requirement in alternative)
    )
    return tuple(
        _way(
            list(zip(ids, kinds, strict=True)), any(isinstance(known[id], MutualTls) for id in ids)
        )
        for ids in alternatives
        for kinds in product(*(_kinds(known[id]) for id in ids))
    )


_Kind = tuple[str, tuple[str, ...]]
"""What a scheme takes, in words, and the roles of its credentials."""


def _way(kinds: list[tuple[str, _Kind]], certificate: bool) -> Way:
    return Way(
        said=" and ".join(f"{id}: {said}" for id, (said, _) in kinds),
        credentials=tuple((id, role) for id, (_, roles) in kinds for role in roles),
        certificate=certificate,
    )


def _kinds(scheme: Scheme) -> tuple[_Kind, ...]:
    match scheme:
        case OAuth2():
            return tuple(_grants(scheme))
        case OpenIdConnect():
            return (("access token (OpenID Connect)", ("token",)),)
        case HttpAuth(scheme="basic"):
            return (("name and password (HTTP Basic)", ("username", "password")),)
        case HttpAuth(scheme="bearer"):
            return (("bearer token", ("token",)),)
        case HttpAuth(scheme=name):
            return ((f"value of the Authorization header (HTTP {name})", ("value",)),)
        case ApiKey(where=where, wire=wire):
            place = f"parameter {wire} of the query" if where is Where.QUERY else f"{where} {wire}"
            return ((f"API key in the {place}", ("value",)),)
        case MutualTls():
            return (("certificate (mutual TLS)", ()),)
        case _:
            assert_never(scheme)


def _grants(scheme: OAuth2) -> Iterator[_Kind]:
    urls = oauth2_urls(scheme)
    exchanged = "clientCredentials" if urls.token else ""
    if exchanged:
        yield "client credentials (OAuth 2.0)", ("client_id", "client_secret")
    if any(flow.flow != exchanged for flow in scheme.flows):
        yield "access token (OAuth 2.0)", ("token",)
    if urls.refresh:
        yield "refresh token (OAuth 2.0)", ("refresh_token",)
    if urls.password:
        yield "name and password (OAuth 2.0)", ("username", "password")


def security_of(
    operation: Operation, served: frozenset[str]
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """The operation's alternatives, of the schemes that put something into a request."""
    return tuple(
        tuple((r.scheme, r.scopes) for r in alternative if r.scheme in served)
        for alternative in operation.auth
    )
