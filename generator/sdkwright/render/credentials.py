"""Security schemes → the credentials that users give, named once for all languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

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
)
from sdkwright.ir.types import Name
from sdkwright.names import Claim, claim_all


@dataclass(frozen=True, slots=True)
class Part:
    """One credential of a scheme: ``short`` is its name where no other scheme has the like."""

    scheme: Scheme
    role: str
    short: Name
    doc: str
    secret: bool = True
    default: str = ""

    @property
    def key(self) -> str:
        return f"{self.scheme.id}/{self.role}"


def credentials(
    api: Api, cased: Callable[[Name], str], report: Report
) -> list[tuple[Scheme, list[tuple[Part, str]]]]:
    """The schemes that operations use, with their credentials and what ``cased`` calls them."""
    used = {r.scheme for o in api.operations() for alternative in o.auth for r in alternative}
    parts = [p for scheme in api.schemes if scheme.id in used for p in _parts(scheme)]
    claims = [
        Claim(part.key, "", [cased(part.short), cased((*part.scheme.name, *part.short))])
        for part in parts
    ]
    names = claim_all(claims, report, what="credential")
    found = []
    for scheme in api.schemes:
        own = [(p, names[p.key]) for p in parts if p.scheme is scheme and p.key in names]
        if own:
            found.append((scheme, own))
    return found


def _parts(scheme: Scheme) -> Iterator[Part]:
    match scheme:
        case OAuth2(flow="clientCredentials", token_url=url) if url:
            yield Part(scheme, "client_id", ("client", "ID"), "Id of the client.", secret=False)
            yield Part(scheme, "client_secret", ("client", "secret"), "Secret of the client.")
            said = "URL that gives out tokens; it may be relative to the server."
            yield Part(scheme, "token_url", ("token", "URL"), said, secret=False, default=url)
        case OAuth2() | OpenIdConnect():
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


def security_of(
    operation: Operation, served: frozenset[str]
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """The operation's alternatives, of the schemes that put something into a request."""
    return tuple(
        tuple((r.scheme, r.scopes) for r in alternative if r.scheme in served)
        for alternative in operation.auth
    )
