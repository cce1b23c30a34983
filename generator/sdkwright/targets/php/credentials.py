"""Security schemes → the properties of ``Security`` and what the runtime makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, ApiKey, HttpAuth, OAuth2, Scheme
from sdkwright.names import NameBook, constant, words
from sdkwright.render.credentials import Part, credentials, oauth2_urls

from .comments import comment, inert
from .imports import Imports
from .layout import Expr, call, named
from .literals import string
from .names import identifier, reserved

_PROPERTIES = {
    "client_id": "clientID",
    "client_secret": "clientSecret",
    "password": "password",
    "refresh_token": "refreshToken",
    "token": "token",
    "token_url": "tokenURL",
    "username": "username",
}


@dataclass(frozen=True, slots=True)
class Credential:
    """A property of the class. ``environment`` is the variable that stands in for it."""

    name: str
    role: str
    doc: str
    environment: str
    secret: bool
    default: str = ""
    shown: bool = True

    @property
    def sample(self) -> str:
        """What stands for the value in examples."""
        return f"<YOUR_{constant(words(self.name))}_HERE>"

    def comment(self, indent: int) -> str:
        text = f"{self.doc} Else taken from the environment: `{self.environment}`."
        if self.default:
            text += f" `{inert(self.default)}` by default."
        return comment(text, (), indent)


@dataclass(frozen=True, slots=True)
class SchemeView:
    """``scheme`` is what the runtime makes of the ``credentials``."""

    id: str
    scheme: Scheme
    credentials: tuple[Credential, ...]

    def made(self, imports: Imports) -> Expr:
        """The expression for the runtime's scheme."""
        names = [string(c.name) for c in self.credentials]
        match self.scheme:
            case OAuth2() as oauth2 if any(c.role == "token_url" for c in self.credentials):
                urls = oauth2_urls(oauth2)
                given = [(_PROPERTIES[c.role], string(c.name)) for c in self.credentials]
                defaults = (
                    ("Token", urls.token),
                    ("Refresh", urls.refresh),
                    ("Password", urls.password),
                )
                given += [(f"default{name}URL", string(url)) for name, url in defaults if url]
                return call(f"new {imports.runtime('Auth', 'OAuth2')}", named(given))
            case HttpAuth(scheme="basic"):
                return call(f"new {imports.runtime('Auth', 'Basic')}", names)
            case ApiKey(where=where, wire=wire):
                return _key(where.value.capitalize(), wire, names, imports)
            case HttpAuth(scheme=name) if name != "bearer":
                return _key("Header", "Authorization", names, imports)
            case _:
                return call(f"new {imports.runtime('Auth', 'Bearer')}", names)


def _key(place: str, wire: str, names: list[str], imports: Imports) -> Expr:
    where = f"{imports.runtime('Auth', 'KeyPlace')}::{place}"
    return call(f"new {imports.runtime('Auth', 'ApiKey')}", [where, string(wire), *names])


def schemes_of(api: Api, prefix: str, report: Report, book: NameBook) -> tuple[SchemeView, ...]:
    """The schemes an SDK can serve; ``prefix`` begins the names of environment variables."""
    cased = partial(identifier, taken=reserved("variable"), prefix="auth")
    found = credentials(api, cased, report, book)
    return tuple(_view(scheme, parts, prefix) for scheme, parts in found)


def _view(scheme: Scheme, parts: list[tuple[Part, str]], prefix: str) -> SchemeView:
    return SchemeView(
        id=scheme.id,
        scheme=scheme,
        credentials=tuple(
            Credential(
                name=name,
                role=part.role,
                doc=part.doc,
                environment=f"{prefix}_{constant(words(name))}",
                secret=part.secret,
                default=part.default,
                shown=part.shown,
            )
            for part, name in parts
        ),
    )


def credentials_of(schemes: tuple[SchemeView, ...]) -> Iterator[Credential]:
    for scheme in schemes:
        yield from scheme.credentials
