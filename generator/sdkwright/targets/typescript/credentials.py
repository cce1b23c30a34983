"""Security schemes → the members of ``Security`` and what the runtime makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, ApiKey, HttpAuth, OAuth2, Scheme
from sdkwright.names import NameBook, constant, words
from sdkwright.render.credentials import Part, credentials, is_client_credentials, oauth2_urls

from .layout import Doc, call, object_of
from .literals import key, string
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
_MODULES = {"clientCredentials": "oauth2", "oauth2": "flows"}


@dataclass(frozen=True, slots=True)
class Credential:
    """A member of the interface. ``environment`` is the variable that stands in for it."""

    name: str
    role: str
    doc: str
    environment: str
    secret: bool
    default: str = ""
    shown: bool = True

    @property
    def member(self) -> tuple[str, str]:
        """Of ``Security``, with what stands for the value."""
        return key(self.name), string(f"<YOUR_{constant(words(self.name))}_HERE>")


@dataclass(frozen=True, slots=True)
class SchemeView:
    """``factory`` is a function of the runtime's ``module``; ``call`` calls it."""

    id: str
    factory: str
    module: str
    call: Doc
    credentials: tuple[Credential, ...]


def schemes_of(api: Api, prefix: str, report: Report, book: NameBook) -> tuple[SchemeView, ...]:
    """The schemes an SDK can serve; ``prefix`` begins the names of environment variables."""
    cased = partial(identifier, taken=reserved("credential"), prefix="auth")
    found = credentials(api, cased, report, book)
    return tuple(_view(scheme, parts, prefix) for scheme, parts in found)


def _view(scheme: Scheme, parts: list[tuple[Part, str]], prefix: str) -> SchemeView:
    names = [string(name) for _, name in parts]
    match scheme:
        case OAuth2() if any(part.role == "token_url" for part, _ in parts):
            factory, arguments = _oauth2(scheme, parts)
        case HttpAuth(scheme="basic"):
            factory, arguments = "basic", [*names]
        case ApiKey(where=where, wire=wire):
            factory, arguments = "apiKey", [string(where.value), string(wire), *names]
        case HttpAuth(scheme=scheme_name) if scheme_name != "bearer":
            factory, arguments = "apiKey", [string("header"), string("Authorization"), *names]
        case _:
            factory, arguments = "bearer", [*names]
    return SchemeView(
        id=scheme.id,
        factory=factory,
        module=_MODULES.get(factory, "auth"),
        call=call(factory, arguments),
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


def _oauth2(scheme: OAuth2, parts: list[tuple[Part, str]]) -> tuple[str, list[Doc]]:
    """The one flow that needs nobody, or all that the scheme has."""
    fields = object_of([(_PROPERTIES[part.role], string(name)) for part, name in parts])
    urls = oauth2_urls(scheme)
    if is_client_credentials(scheme):
        return "clientCredentials", [fields, string(urls.token)]
    given = (("token", urls.token), ("refresh", urls.refresh), ("password", urls.password))
    return "oauth2", [fields, object_of([(name, string(url)) for name, url in given if url])]


def member(name: str) -> str:
    """A property of the interface."""
    return f"{key(name)}?: string | undefined;"
