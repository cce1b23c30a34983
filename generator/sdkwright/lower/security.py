"""Security schemes and what operations require of them (OpenAPI 3.1, 4.8.27 to 4.8.30)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from sdkwright.ir.api import (
    Alternative,
    ApiKey,
    HttpAuth,
    MutualTls,
    OAuth2,
    OpenIdConnect,
    Operation,
    Requirement,
    Scheme,
    Where,
)
from sdkwright.ir.types import Doc
from sdkwright.names import words
from sdkwright.source.document import Place

from .context import Lowering, doc_of
from .values import text

_FLOWS = ("clientCredentials", "password", "authorizationCode", "implicit", "deviceAuthorization")
_KEY_PLACES = {"header": Where.HEADER, "query": Where.QUERY, "cookie": Where.COOKIE}


def schemes_of(run: Lowering, root: Place) -> tuple[Scheme, ...]:
    components = root.get("components")
    declared = components.get("securitySchemes") if components is not None else None
    if declared is None:
        return ()
    made = []
    for id, member in declared.members():
        place = run.follow(member)
        scheme = _scheme(run, id, place) if place is not None else None
        if scheme is not None:
            made.append(scheme)
    return tuple(made)


def used_schemes(operations: Iterable[Operation], schemes: Iterable[Scheme]) -> tuple[Scheme, ...]:
    """The schemes that any of the operations may be called with."""
    used = {r.scheme for o in operations for alternative in o.auth for r in alternative}
    return tuple(scheme for scheme in schemes if scheme.id in used)


_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
"""What a field name is made of (RFC 9110, 5.1)."""


def _scheme(run: Lowering, id: str, place: Place) -> Scheme | None:
    name, doc = words(id) or ("auth",), doc_of(place)
    match text(place.get("type")):
        case "oauth2":
            return _oauth2(id, place)
        case "http":
            scheme = text(place.get("scheme")).lower()
            return HttpAuth(id=id, name=name, scheme=scheme, doc=doc, origin=place.origin)
        case "apiKey":
            where = _KEY_PLACES.get(text(place.get("in")), Where.HEADER)
            wire = text(place.get("name"))
            if where is Where.HEADER and not _TOKEN.fullmatch(wire):
                said = f"security scheme {id!r} asks for a header that HTTP cannot have: {wire!r}"
                run.report.add("unknown-security-scheme", said, place.origin)
                return None
            return ApiKey(id=id, name=name, where=where, wire=wire, doc=doc, origin=place.origin)
        case "openIdConnect":
            url = text(place.get("openIdConnectUrl"))
            return OpenIdConnect(id=id, name=name, url=url, doc=doc, origin=place.origin)
        case "mutualTLS":
            return MutualTls(id=id, name=name, doc=doc, origin=place.origin)
        case other:
            run.report.add(
                "unknown-security-scheme",
                f"security scheme {id!r} has the type {other!r}, which OpenAPI does not know",
                place.origin,
            )
            return None


def _oauth2(id: str, place: Place) -> OAuth2:
    flows = place.get("flows")
    found = [(name, flow) for name in _FLOWS if flows is not None and (flow := flows.get(name))]
    made = [_flow(id, name, flow, doc_of(place)) for name, flow in found]
    if not made:
        return OAuth2(
            id=id, name=words(id) or ("auth",), flow="", doc=doc_of(place), origin=place.origin
        )
    return replace(made[0], others=tuple(made[1:]))


def _flow(id: str, flow: str, place: Place, doc: Doc) -> OAuth2:
    scopes = place.get("scopes")
    return OAuth2(
        id=id,
        name=words(id) or ("auth",),
        flow=flow,
        token_url=text(place.get("tokenUrl")),
        refresh_url=text(place.get("refreshUrl")),
        authorization_url=text(place.get("authorizationUrl")),
        scopes=tuple(scope for scope, _ in scopes.members()) if scopes is not None else (),
        doc=doc,
        origin=place.origin,
    )


def requirements_of(operation: Place, root: Place) -> Place | None:
    """The operation's own requirements, else the document's."""
    return operation.get("security") or root.get("security")


def auth_of(security: Place | None, known: frozenset[str]) -> tuple[Alternative, ...]:
    """What is required of the schemes that exist."""
    if security is None:
        return ()
    alternatives = []
    for item in security.items():
        requirements = [
            Requirement(scheme, tuple(str(s.value) for s in scopes.items()))
            for scheme, scopes in item.members()
        ]
        if all(requirement.scheme in known for requirement in requirements):
            alternatives.append(tuple(requirements))
    return tuple(alternatives)


def note_shared(run: Lowering, holders: Iterable[Place], schemes: tuple[Scheme, ...]) -> None:
    """Say where schemes that apply together write to one place: a request has room for one."""
    known = {scheme.id: spot for scheme in schemes if (spot := _written(scheme))}
    for holder in holders:
        security = holder.get("security")
        for item in security.items() if security is not None else ():
            taken: dict[tuple[str, str], str] = {}
            for id, member in item.members():
                spot = known.get(id)
                if spot is None:
                    continue
                other = taken.setdefault(spot, id)
                if other != id:
                    message = f"{other!r} and {id!r} apply together, and both are in {spot[1]!r}"
                    run.report.add("shared-credential", message, member.key_origin)


def _written(scheme: Scheme) -> tuple[str, str] | None:
    """The header, parameter or cookie that a scheme writes; names of headers have no case."""
    match scheme:
        case ApiKey(where=Where.HEADER, wire=wire):
            return "header", wire.title()
        case ApiKey(where=where, wire=wire):
            return where.value, wire
        case OAuth2() | HttpAuth() | OpenIdConnect():
            return "header", "Authorization"
        case MutualTls():
            return None
        case _:
            assert_never(scheme)
