"""Security schemes → the fields of ``shared.Security`` and what the runtime makes of them."""

from __future__ import annotations

from collections.abc import Iterator
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
from sdkwright.names import Claim, claim_all, constant, words

from .names import identifier


@dataclass(frozen=True, slots=True)
class Credential:
    """A field of the Security class. ``environment`` is the variable that stands in for it."""

    field: str
    role: str
    doc: str
    environment: str
    secret: bool
    default: str = ""


@dataclass(frozen=True, slots=True)
class SchemeView:
    """``factory`` is a class of the runtime's ``auth``; ``arguments`` are keyword and text."""

    id: str
    factory: str
    positional: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...]
    credentials: tuple[Credential, ...]


@dataclass(frozen=True, slots=True)
class _Part:
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


def schemes_of(api: Api, prefix: str, report: Report) -> tuple[SchemeView, ...]:
    """The schemes an SDK can serve; ``prefix`` begins the names of environment variables."""
    used = {r.scheme for o in api.operations() for alternative in o.auth for r in alternative}
    parts = [p for scheme in api.schemes if scheme.id in used for p in _parts(scheme)]
    names = claim_all(
        [
            Claim(
                part.key,
                "",
                [
                    identifier(part.short, prefix="auth"),
                    identifier((*part.scheme.name, *part.short), prefix="auth"),
                ],
            )
            for part in parts
        ],
        report,
        what="credential",
    )
    views = []
    for scheme in api.schemes:
        own = [part for part in parts if part.scheme is scheme and part.key in names]
        view = _view(scheme, [(part, names[part.key]) for part in own], prefix)
        if own and view is not None:
            views.append(view)
    return tuple(views)


def _parts(scheme: Scheme) -> Iterator[_Part]:
    match scheme:
        case OAuth2(flow="clientCredentials", token_url=url) if url:
            yield _Part(scheme, "client_id", ("client", "id"), "Id of the client.", secret=False)
            yield _Part(scheme, "client_secret", ("client", "secret"), "Secret of the client.")
            yield _Part(
                scheme,
                "token_url",
                ("token", "url"),
                "URL that gives out tokens; it may be relative to the server.",
                secret=False,
                default=url,
            )
        case OAuth2() | OpenIdConnect():
            yield _Part(scheme, "token", scheme.name, "Access token.")
        case HttpAuth(scheme="basic"):
            yield _Part(scheme, "username", ("username",), "Name of the user.", secret=False)
            yield _Part(scheme, "password", ("password",), "Password of the user.")
        case HttpAuth(scheme="bearer"):
            yield _Part(scheme, "token", scheme.name, "Bearer token.")
        case HttpAuth():
            yield _Part(scheme, "value", scheme.name, "Value of the Authorization header.")
        case ApiKey():
            yield _Part(scheme, "value", scheme.name, "API key.")
        case MutualTls():
            # The certificate belongs to the HTTP client, which a user hands in.
            return
        case _:
            assert_never(scheme)


def _view(scheme: Scheme, parts: list[tuple[_Part, str]], prefix: str) -> SchemeView | None:
    arguments = tuple((part.role, field) for part, field in parts)
    positional: tuple[str, ...] = ()
    match scheme:
        case OAuth2(flow="clientCredentials", token_url=url) if url:
            factory, arguments = "OAuth2", (*arguments, ("default_token_url", url))
        case OAuth2() | OpenIdConnect() | HttpAuth(scheme="bearer"):
            factory = "Bearer"
        case HttpAuth(scheme="basic"):
            factory = "Basic"
        case HttpAuth():
            factory, positional = "ApiKey", ("header", "Authorization")
        case ApiKey():
            factory, positional = "ApiKey", (scheme.where.value, scheme.wire)
        case MutualTls():
            return None
        case _:
            assert_never(scheme)
    return SchemeView(
        id=scheme.id,
        factory=factory,
        positional=positional,
        arguments=arguments,
        credentials=tuple(
            Credential(
                field=field,
                role=part.role,
                doc=part.doc,
                environment=f"{prefix}_{constant(words(field))}",
                secret=part.secret,
                default=part.default,
            )
            for part, field in parts
        ),
    )


def security_of(
    operation: Operation, schemes: tuple[SchemeView, ...]
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """The operation's alternatives, of the schemes that put something into a request."""
    served = {scheme.id for scheme in schemes}
    return tuple(
        tuple((r.scheme, r.scopes) for r in alternative if r.scheme in served)
        for alternative in operation.auth
    )
