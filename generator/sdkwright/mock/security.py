"""Credentials: who asks, and what they may; and the tokens that the mock itself issues."""

from __future__ import annotations

import base64
import re
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from .parameters import pairs_of
from .violations import Violation

_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
"""What a field name is made of (RFC 9110, 5.1)."""
_FLOW_GRANTS = {
    "clientCredentials": ("client_credentials",),
    "password": ("password", "refresh_token"),
    "authorizationCode": ("authorization_code", "refresh_token"),
}


@dataclass(frozen=True, slots=True)
class Scheme:
    """``kind``: bearer, basic, key, issued (a token of our own) or other (nothing to look at)."""

    kind: str
    where: str = ""
    name: str = ""
    token_urls: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Token URLs with the grants they serve."""


@dataclass(frozen=True, slots=True)
class Presented:
    """What a request carries that could be a credential; header names are in lower case."""

    headers: Mapping[str, str]
    query: Mapping[str, str]
    cookies: Mapping[str, str]


def read_scheme(value: dict[str, Any]) -> Scheme:
    """A security scheme object of OpenAPI 3.1, section 4.8.27."""
    match value.get("type"):
        case "apiKey":
            where, name = str(value.get("in", "")), str(value.get("name", ""))
            sendable = where != "header" or _TOKEN.fullmatch(name)
            return Scheme("key" if sendable else "other", where, name)
        case "http":
            kind = str(value.get("scheme", "")).lower()
            return Scheme(kind if kind in ("basic", "bearer") else "other")
        case "oauth2":
            urls = tuple(_token_urls(value))
            ours = any("client_credentials" in grants for _, grants in urls)
            return Scheme("issued" if ours else "bearer", token_urls=urls)
        case "openIdConnect":
            return Scheme("bearer")
        case _:
            return Scheme("other")


def _token_urls(value: dict[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
    flows = value.get("flows")
    urls: dict[str, tuple[str, ...]] = {}
    for name, flow in flows.items() if isinstance(flows, dict) else ():
        url = flow.get("tokenUrl") if isinstance(flow, dict) else None
        if url and name in _FLOW_GRANTS:
            urls[url] = urls.get(url, ()) + _FLOW_GRANTS[name]
    return list(urls.items())


class Tokens:
    """Issues bearer tokens (RFC 6749 section 4.4) and knows which are still good."""

    def __init__(self, expires_in: float) -> None:
        self.expires_in = expires_in
        self.fetches = 0
        self._lock = threading.Lock()
        self._live: dict[str, tuple[float, frozenset[str]]] = {}

    def revoke(self) -> None:
        """From now on every token issued so far is refused."""
        with self._lock:
            self._live.clear()

    def answer(
        self, headers: Mapping[str, str], body: bytes, grants: tuple[str, ...]
    ) -> tuple[int, dict[str, Any]]:
        """The status and the JSON of the answer to a request for a token."""
        media = headers.get("content-type", "").partition(";")[0].strip().lower()
        if media != "application/x-www-form-urlencoded":
            return _refused(400, "invalid_request", f"the content type is {media or 'missing'}")
        try:
            pairs = pairs_of(body.decode("ascii"))
        except UnicodeDecodeError:
            return _refused(400, "invalid_request", "the form is not percent-encoded")
        form = {unquote_plus(name): unquote_plus(value) for name, value in pairs}
        if len(form) != len(pairs):
            return _refused(400, "invalid_request", "a parameter is given more than once")
        if not form.get("grant_type"):
            return _refused(400, "invalid_request", "grant_type is missing")
        if form["grant_type"] not in grants:
            return _refused(400, "unsupported_grant_type", f"grants here: {', '.join(grants)}")
        client = _basic(headers.get("authorization", ""))
        if client is None:
            client = (form.get("client_id", ""), form.get("client_secret", ""))
        if form["grant_type"] == "client_credentials" and not all(client):
            return _refused(401, "invalid_client", "client id and secret are needed")
        return 200, self._issue(form.get("scope", ""))

    def _issue(self, scope: str) -> dict[str, Any]:
        with self._lock:
            self.fetches += 1
            token = f"mock-token-{self.fetches}"
            self._live[token] = (time.monotonic() + self.expires_in, frozenset(scope.split()))
        answer: dict[str, Any] = {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": int(self.expires_in),
        }
        return {**answer, "scope": scope} if scope else answer

    def scopes(self, token: str) -> frozenset[str] | None:
        """The scopes that were asked for with the token (none: all); None for a bad token."""
        with self._lock:
            until, scopes = self._live.get(token, (0.0, frozenset()))
        return scopes if time.monotonic() < until else None


def check_security(
    alternatives: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...],
    schemes: Mapping[str, Scheme],
    presented: Presented,
    tokens: Tokens,
) -> list[Violation]:
    """Nothing when one alternative holds; else what is wrong with the nearest to holding."""
    nearest: list[Violation] | None = None
    for needs in alternatives:
        problems = _problems(needs, schemes, presented, tokens)
        if not problems:
            return []
        if nearest is None or _distance(problems) < _distance(nearest):
            nearest = problems
    return nearest or []


def _problems(
    needs: tuple[tuple[str, tuple[str, ...]], ...],
    schemes: Mapping[str, Scheme],
    presented: Presented,
    tokens: Tokens,
) -> list[Violation]:
    """What is wrong with one alternative. Schemes that use one header field ask for what no
    request can have: one of them is enough."""
    found, held = list[tuple[str, Violation]](), set[str]()
    for name, scopes in needs:
        scheme = schemes.get(name)
        problem = _check(name, scheme, scopes, presented, tokens)
        field = _header(scheme)
        if problem is not None:
            found.append((field, problem))
        elif field:
            held.add(field)
    return [problem for field, problem in found if field not in held]


def _header(scheme: Scheme | None) -> str:
    """The header field that the credential stands in; "" for other places."""
    match scheme.kind if scheme else "other":
        case "bearer" | "basic" | "issued":
            return "authorization"
        case "key" if scheme is not None and scheme.where == "header":
            return scheme.name.lower()
        case _:
            return ""


def _distance(problems: list[Violation]) -> tuple[bool, int]:
    return (any(problem.status != 403 for problem in problems), len(problems))


def _check(
    name: str,
    scheme: Scheme | None,
    scopes: tuple[str, ...],
    presented: Presented,
    tokens: Tokens,
) -> Violation | None:
    where = f"security.{name}"
    kind, _, credential = presented.headers.get("authorization", "").partition(" ")
    bearer = credential.strip() if kind.lower() == "bearer" else ""
    match scheme.kind if scheme else "other":
        case "issued":
            granted = tokens.scopes(bearer) if bearer else None
            if granted is None:
                text = (
                    "is a token that was not issued here or has ended" if bearer else "is missing"
                )
                return Violation(where, text, 401, "Bearer")
            lacking = [scope for scope in scopes if granted and scope not in granted]
            if lacking:
                return Violation(where, f"lacks the scope {' '.join(lacking)}", 403)
        case "bearer" if not bearer:
            return Violation(
                where, "needs an Authorization header with a Bearer token", 401, "Bearer"
            )
        case "basic" if _basic(presented.headers.get("authorization", "")) is None:
            return Violation(
                where, "needs an Authorization header with Basic credentials", 401, "Basic"
            )
        case "key" if scheme is not None and not _key(scheme, presented):
            return Violation(
                where, f"needs the {scheme.where} parameter {scheme.name}", 401, "ApiKey"
            )
        case _:
            pass
    return None


def _key(scheme: Scheme, presented: Presented) -> str:
    match scheme.where:
        case "header":
            return presented.headers.get(scheme.name.lower(), "")
        case "query":
            return presented.query.get(scheme.name, "")
        case _:
            return presented.cookies.get(scheme.name, "")


def _basic(header: str) -> tuple[str, str] | None:
    """RFC 7617; None for what is not Basic, or not readable."""
    kind, _, credential = header.partition(" ")
    if kind.lower() != "basic":
        return None
    try:
        text = base64.b64decode(credential.strip(), validate=True).decode()
    except ValueError:
        return None
    user, colon, password = text.partition(":")
    return (user, password) if colon else None


def _refused(status: int, code: str, text: str) -> tuple[int, dict[str, Any]]:
    return status, {"error": code, "error_description": text}
