"""OAuth 2.0 access tokens: fetched once, kept, renewed before they end (RFC 6749, 4 to 6)."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from .errors import SDKError, TokenError
from .messages import Headers, HttpRequest
from .params import escape_form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .credentials import Grant
    from .io import Io
    from .messages import HttpResponse

LEEWAY_S = 30.0
"""A token is renewed this long before it ends, or after nine tenths of a shorter life."""


class Token:
    __slots__ = ("renew_at", "value")

    def __init__(self, value: str, renew_at: float | None) -> None:
        """``renew_at`` is in the seconds of ``time.monotonic``; ``None``: until it is refused."""
        self.value = value
        self.renew_at = renew_at

    def is_fresh(self) -> bool:
        return self.renew_at is None or time.monotonic() < self.renew_at

    def __repr__(self) -> str:
        return "Token(***)"


class Tokens:
    """The tokens of one SDK object, by endpoint, client and scopes."""

    def __init__(self) -> None:
        self._tokens: dict[object, Token] = {}
        self._refused: set[str] = set()
        """Tokens of the user's that the server did not take."""
        self._refresh: dict[object, str] = {}
        """Refresh tokens that the endpoint gave out in place of the user's (RFC 6749, 6)."""
        self._failures: dict[object, tuple[int, SDKError]] = {}
        """How many fetches have failed, and how the last one did."""

    def fresh(self, grant: Grant) -> str | None:
        """The token that is there already."""
        if grant.token and grant.token not in self._refused:
            return grant.token
        token = self._tokens.get(grant.key)
        return token.value if token is not None and token.is_fresh() else None

    async def get(
        self,
        io: Io,
        grant: Grant,
        exchange: Callable[[HttpRequest], Awaitable[HttpResponse]],
        timeout: float | None,
    ) -> str:
        """A token for the grant, for a call that found none fresh; however many ask at once, one
        fetches it.

        Those that waited for a fetch that failed share its failure: an endpoint that refuses or is
        down is not asked by each of them in turn.

        Raises ``TokenError``, and the connection errors of ``exchange``.
        """
        key = grant.key
        before = self._failed(key)
        async with io.lock(key):
            found = self.fresh(grant)
            if found is not None:
                return found
            if self._failed(key) != before:
                raise _alike(self._failures[key][1])
            try:
                asked_at = time.monotonic()
                response = await exchange(_request(grant, self._refresh.get(key), timeout))
                token = self._tokens[key] = _token(response, asked_at)
                self._keep_refresh(key, response)
            except SDKError as error:
                self._failures[key] = (before + 1, _alike(error))
                raise
            return token.value

    def _failed(self, key: object) -> int:
        return self._failures[key][0] if key in self._failures else 0

    def _keep_refresh(self, key: object, response: HttpResponse) -> None:
        given = response.json().get("refresh_token")
        if isinstance(given, str) and given:
            self._refresh[key] = given

    def drop(self, grant: Grant, value: str) -> None:
        """Forget a token that was refused, unless another call has renewed it already."""
        if value == grant.token:
            self._refused.add(value)
        token = self._tokens.get(grant.key)
        if token is not None and token.value == value:
            self._tokens.pop(grant.key, None)


def _alike(error: SDKError) -> SDKError:
    """The same failure for another call: a traceback belongs to one of them."""
    other = type(error).__new__(type(error), *error.args)
    other.__dict__.update(error.__dict__)
    return other


def _request(grant: Grant, refresh_token: str | None, timeout: float | None) -> HttpRequest:
    fields = dict(grant.form)
    refreshed = "refresh_token" in fields
    if refreshed and refresh_token is not None:
        fields["refresh_token"] = refresh_token
    if grant.scopes and not refreshed:
        fields["scope"] = " ".join(grant.scopes)
    headers = Headers(
        [("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded")]
    )
    pairs = [f"{escape_form(name)}={escape_form(value)}" for name, value in fields.items()]
    content = "&".join(pairs).encode("ascii")
    return HttpRequest("POST", grant.token_url, headers, content, timeout=timeout)


def _token(response: HttpResponse, asked_at: float) -> Token:
    """Raises ``TokenError``; its message has nothing of the body but the endpoint's error."""
    try:
        answer = response.json()
    except ValueError:
        answer = None
    body: dict[str, Any] = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
    value = body.get("access_token")
    if response.status_code != 200 or not isinstance(value, str) or not _is_token(value):
        raise _refused(response, body)
    lifetime = body.get("expires_in")
    try:
        seconds = float(lifetime) if lifetime is not None else None
    except (TypeError, ValueError):
        seconds = None
    if seconds is None or seconds != seconds:
        return Token(value, None)
    return Token(value, asked_at + max(seconds - LEEWAY_S, seconds * 0.9, 0.0))


def _is_token(value: str) -> bool:
    return bool(value) and value.isascii() and value.isprintable() and " " not in value


def _refused(response: HttpResponse, body: dict[str, Any]) -> TokenError:
    error, description = body.get("error"), body.get("error_description")
    error = error if isinstance(error, str) else None
    description = description if isinstance(description, str) else None
    said = ": ".join(text for text in (error, description) if text)
    message = f"no access token: status {response.status_code} of {response.request.redacted_url()}"
    return TokenError(message + (f": {said}" if said else ""), response, error, description)
