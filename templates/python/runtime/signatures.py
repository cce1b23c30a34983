"""Signatures of requests that the API makes: HMAC (RFC 2104) over the body as it came."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import time
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from .errors import SDKError

Secret = str | Sequence[str]
"""A secret, or several of which any may have signed: while they are being changed, two do."""

_SLOT = re.compile(r"\{([^{}]+)\}")


class Headers(Protocol):
    """What web frameworks have for headers: a dict or anything with ``items()``."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


class WebhookVerificationError(SDKError):
    """The request is not from the API, as far as can be told: answer it with a 4XX."""


class WebhookHeaderError(WebhookVerificationError):
    """A header of the signature is missing."""


class WebhookTimestampError(WebhookVerificationError):
    """The request was signed too long ago, or it says no time: somebody may have replayed it."""


class WebhookSignatureError(WebhookVerificationError):
    """No signature of the request is made with the secret."""


class Signature:
    """How the API signs its requests.

    ``content`` is a template of ``{body}``, ``{timestamp}`` and ``{Header-Name}``. ``header`` has
    signatures between spaces, each after ``prefix``; with ``pairs`` it is a list such as
    ``t=1,v1=ab``. ``timestamp`` names a header with seconds of Unix time, ``tolerance`` is in
    seconds. ``secret`` is what a secret's text means: "text", "hex", "base64" or "whsec".
    """

    __slots__ = (
        "algorithm",
        "content",
        "encoding",
        "header",
        "pairs",
        "prefix",
        "secret",
        "timestamp",
        "tolerance",
    )

    def __init__(
        self,
        header: str,
        *,
        algorithm: str = "sha256",
        encoding: str = "hex",
        prefix: str = "",
        content: str = "{body}",
        timestamp: str = "",
        pairs: tuple[str, str] | None = None,
        secret: str = "text",
        tolerance: int = 300,
    ) -> None:
        self.header = header
        self.algorithm = algorithm
        self.encoding = encoding
        self.prefix = prefix
        self.content = content
        self.timestamp = timestamp
        self.pairs = pairs
        self.secret = secret
        self.tolerance = tolerance

    def verify(
        self, body: bytes, headers: Headers, secret: Secret, now: float | None = None
    ) -> None:
        """Raise a ``WebhookVerificationError`` unless ``secret`` signed the request.

        ``now`` is in seconds of Unix time. ``ValueError`` where no secret can be one.
        """
        keys = self._keys([secret] if isinstance(secret, str) else secret)
        given = lowered(headers)
        value = _header(given, self.header)
        if self.pairs is None:
            signatures = value.split()
            timestamp = _header(given, self.timestamp) if self.timestamp else ""
        else:
            pairs = [pair.strip().partition("=") for pair in value.split(",")]
            signatures = [text for name, _, text in pairs if name == self.pairs[1]]
            timestamp = next((text for name, _, text in pairs if name == self.pairs[0]), "")
        if self.timestamp or self.pairs is not None:
            self._check(timestamp, time.time() if now is None else now)
        content = self._content(body, given, timestamp)
        found = [self._bytes(text) for text in signatures]
        for key in keys:
            made = hmac.new(key, content, getattr(hashlib, self.algorithm)).digest()
            if any(hmac.compare_digest(made, one) for one in found if one is not None):
                return
        raise WebhookSignatureError("no signature of the request is made with the secret")

    def _check(self, timestamp: str, now: float) -> None:
        text = timestamp.strip()
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            raise WebhookTimestampError("the request does not say when it was signed")
        if abs(now - int(text)) > self.tolerance:
            raise WebhookTimestampError(
                f"the request was not signed within {self.tolerance} seconds of now"
            )

    def _content(self, body: bytes, headers: dict[str, str], timestamp: str) -> bytes:
        pieces: list[bytes] = []
        for at, text in enumerate(_SLOT.split(self.content)):
            if at % 2 == 0 or text == "timestamp":
                pieces.append((timestamp if at % 2 else text).encode())
            else:
                pieces.append(body if text == "body" else _header(headers, text).encode())
        return b"".join(pieces)

    def _bytes(self, signature: str) -> bytes | None:
        """None for what is no signature of this kind."""
        if not signature.startswith(self.prefix):
            return None
        text = signature[len(self.prefix) :]
        try:
            return bytes.fromhex(text) if self.encoding == "hex" else _base64(text)
        except ValueError:
            return None

    def _keys(self, secrets: Sequence[str]) -> list[bytes]:
        """What is no secret of this kind is another webhook's; ``ValueError`` if all are."""
        keys: list[bytes] = []
        failure = ValueError("there is no secret to check signatures with")
        for secret in secrets:
            try:
                keys.append(self._key(secret))
            except ValueError as error:
                failure = error
        if not keys:
            raise failure
        return keys

    def _key(self, secret: str) -> bytes:
        try:
            match self.secret:
                case "hex":
                    key = bytes.fromhex(secret)
                case "base64":
                    key = _base64(secret)
                case "whsec":
                    key = _base64(secret.removeprefix("whsec_"))
                case _:
                    key = secret.encode()
        except ValueError:
            raise ValueError(f"the secret is not text in {self.secret}") from None
        if not key:
            raise ValueError("the secret is empty")
        return key


def lowered(headers: Headers) -> dict[str, str]:
    """The headers with their names in lower case (RFC 9110, 5.1)."""
    return {str(name).lower(): str(value) for name, value in headers.items()}


def _header(headers: dict[str, str], name: str) -> str:
    value = headers.get(name.lower())
    if value is None:
        raise WebhookHeaderError(f"the request has no header {name}")
    return value


def _base64(text: str) -> bytes:
    """Either alphabet of RFC 4648, with padding or without. Raises ``ValueError``."""
    plain = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
