"""How a request of the API is signed, so that its receiver knows whom it is from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Algorithm(StrEnum):
    """Hashes of HMAC (RFC 2104)."""

    SHA1 = "sha1"
    SHA256 = "sha256"
    SHA512 = "sha512"


class Encoding(StrEnum):
    """How the bytes of a signature travel (RFC 4648)."""

    HEX = "hex"
    BASE64 = "base64"
    BASE64URL = "base64url"


class SecretForm(StrEnum):
    """What a secret's text means: itself as UTF-8, or bytes; ``WHSEC`` is base64, with the prefix
    of Standard Webhooks or without."""

    TEXT = "text"
    HEX = "hex"
    BASE64 = "base64"
    WHSEC = "whsec"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """HMAC over ``content``: a template of ``{body}`` (the bytes as they came), ``{timestamp}`` and
    ``{Header-Name}``.

    ``header`` has one signature or, between spaces, several, each after ``prefix``. With ``pairs``
    (the names of a timestamp and a signature) it is a list such as ``t=1,v1=ab``. The timestamp,
    in seconds of Unix time, is else in the header ``timestamp``; without one no request is stale.
    ``tolerance`` is how far it may be from the receiver's clock, in seconds.
    """

    header: str
    algorithm: Algorithm = Algorithm.SHA256
    encoding: Encoding = Encoding.HEX
    prefix: str = ""
    content: str = "{body}"
    timestamp: str = ""
    pairs: tuple[str, str] | None = None
    secret: SecretForm = SecretForm.TEXT
    tolerance: int = 300


STANDARD_WEBHOOKS = Signature(
    header="webhook-signature",
    encoding=Encoding.BASE64,
    prefix="v1,",
    content="{webhook-id}.{timestamp}.{body}",
    timestamp="webhook-timestamp",
    secret=SecretForm.WHSEC,
)
"""Standard Webhooks 1.0.0, symmetric signatures."""

_SLACK = Signature(
    header="X-Slack-Signature",
    prefix="v0=",
    content="v0:{timestamp}:{body}",
    timestamp="X-Slack-Request-Timestamp",
)
_STRIPE = Signature(header="Stripe-Signature", content="{timestamp}.{body}", pairs=("t", "v1"))
_BASE64 = Signature(header="", encoding=Encoding.BASE64)
KNOWN = {
    "webhook-signature": STANDARD_WEBHOOKS,
    "x-hub-signature-256": Signature(header="X-Hub-Signature-256", prefix="sha256="),
    "x-slack-signature": _SLACK,
    "stripe-signature": _STRIPE,
    "x-xero-signature": replace(_BASE64, header="x-xero-signature"),
    "x-shopify-hmac-sha256": replace(_BASE64, header="X-Shopify-Hmac-SHA256"),
}
"""Schemes that the name of their header tells, in lower case: a document that names it as a header
of its webhooks has described the signature."""
