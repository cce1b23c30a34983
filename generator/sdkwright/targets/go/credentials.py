"""Security schemes → the fields of ``shared.Security`` and what the runtime makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, ApiKey, HttpAuth, OAuth2, Scheme, Where
from sdkwright.names import NameBook, constant, words
from sdkwright.render.credentials import Part, credentials, oauth2_urls

from .format import broken
from .literals import string
from .names import exported
from .views import FieldView, FileHead, SecurityView

_FIELDS = {
    "client_id": "ClientID",
    "client_secret": "ClientSecret",
    "password": "Password",
    "refresh_token": "RefreshToken",
    "token": "Token",
    "token_url": "TokenURL",
    "username": "Username",
}
_PLACES = {Where.QUERY: "sdk.InQuery", Where.COOKIE: "sdk.InCookie"}
_SECURITY = "shared.Security"


@dataclass(frozen=True, slots=True)
class Credential:
    """A field of the struct. ``environment`` is the variable that stands in for it."""

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

    @property
    def prose(self) -> str:
        text = f"{self.doc} Else taken from the environment: `{self.environment}`."
        return f"{text} `{self.default}` by default." if self.default else text


@dataclass(frozen=True, slots=True)
class SchemeView:
    """``code`` makes the runtime's scheme."""

    id: str
    code: str
    credentials: tuple[Credential, ...]


def schemes_of(api: Api, prefix: str, report: Report, book: NameBook) -> tuple[SchemeView, ...]:
    """The schemes an SDK can serve; ``prefix`` begins the names of environment variables."""
    found = credentials(api, partial(exported, prefix="Auth"), report, book)
    return tuple(_view(scheme, parts, prefix) for scheme, parts in found)


def _view(scheme: Scheme, parts: list[tuple[Part, str]], prefix: str) -> SchemeView:
    return SchemeView(
        id=scheme.id,
        code=_code(scheme, parts),
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


def _code(scheme: Scheme, parts: list[tuple[Part, str]]) -> str:
    names = [name for _, name in parts]
    match scheme:
        case OAuth2() if any(part.role == "token_url" for part, _ in parts):
            urls = oauth2_urls(scheme)
            members = [(_FIELDS[part.role], _getter(name)) for part, name in parts]
            given = (("Token", urls.token), ("Refresh", urls.refresh), ("Password", urls.password))
            members += [(f"Default{name}URL", string(url)) for name, url in given if url]
            return _made("OAuth2", members)
        case HttpAuth(scheme="basic"):
            fields = zip(("Username", "Password"), names, strict=True)
            return _made("Basic", [(field, _getter(name)) for field, name in fields])
        case ApiKey(where=where, wire=wire):
            place = [("In", _PLACES[where])] if where in _PLACES else []
            return _made("APIKey", [*place, ("Name", string(wire)), ("Value", _getter(names[0]))])
        case HttpAuth(scheme=scheme_name) if scheme_name != "bearer":
            return _made("APIKey", [("Name", '"Authorization"'), ("Value", _getter(names[0]))])
        case _:
            return _made("Bearer", [("Token", _getter(names[0]))])


def _made(type: str, members: list[tuple[str, str]]) -> str:
    return broken(f"sdk.{type}[{_SECURITY}]", members)


def _getter(name: str) -> str:
    return f"func(s *{_SECURITY}) *string {{ return s.{name} }}"


def fields_of(schemes: tuple[SchemeView, ...]) -> Iterator[Credential]:
    for scheme in schemes:
        yield from scheme.credentials


def security_view(schemes: tuple[SchemeView, ...], module: str) -> SecurityView:
    """The struct that users fill."""
    doc = "Package shared has the types of the API, and the credentials that a client takes."
    fields = tuple(FieldView(c.name, "*string", c.prose) for c in fields_of(schemes))
    return SecurityView(FileHead("shared", module, doc), fields)
