"""Security schemes → the fields of ``shared.Security`` and what the runtime makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, ApiKey, HttpAuth, OAuth2, Scheme
from sdkwright.names import NameBook, constant, words
from sdkwright.render.credentials import Part, credentials, oauth2_urls

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
    shown: bool = True

    @property
    def argument(self) -> str:
        """Of ``Security``, with what stands for the value."""
        return f'{self.field}="<YOUR_{self.field.upper()}_HERE>"'


@dataclass(frozen=True, slots=True)
class SchemeView:
    """``factory`` is a class of the runtime's ``auth``; ``arguments`` are keyword and text."""

    id: str
    factory: str
    positional: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...]
    credentials: tuple[Credential, ...]


def schemes_of(api: Api, prefix: str, report: Report, book: NameBook) -> tuple[SchemeView, ...]:
    """The schemes an SDK can serve; ``prefix`` begins the names of environment variables."""
    cased = partial(identifier, prefix="auth")
    found = credentials(api, cased, report, book)
    return tuple(_view(scheme, parts, prefix) for scheme, parts in found)


def _view(scheme: Scheme, parts: list[tuple[Part, str]], prefix: str) -> SchemeView:
    arguments = tuple((part.role, field) for part, field in parts)
    positional: tuple[str, ...] = ()
    match scheme:
        case OAuth2() if any(part.role == "token_url" for part, _ in parts):
            urls = oauth2_urls(scheme)
            defaults = (
                ("default_token_url", urls.token),
                ("default_refresh_url", urls.refresh),
                ("default_password_url", urls.password),
            )
            given = tuple((name, url) for name, url in defaults if url)
            factory, arguments = "OAuth2", (*arguments, *given)
        case HttpAuth(scheme="basic"):
            factory = "Basic"
        case ApiKey():
            factory, positional = "ApiKey", (scheme.where.value, scheme.wire)
        case HttpAuth(scheme=name) if name != "bearer":
            factory, positional = "ApiKey", ("header", "Authorization")
        case _:
            factory = "Bearer"
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
                shown=part.shown,
            )
            for part, field in parts
        ),
    )
