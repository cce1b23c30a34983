"""Webhooks: requests that Parcels makes to your server.

``parse`` takes the body as it came, the headers and the secret, and says what came. There is a
function for each webhook besides, for servers that have a URL for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ._runtime.signatures import (
    Headers,
    Secret,
    Signature,
    WebhookHeaderError,
    WebhookSignatureError,
    WebhookTimestampError,
    WebhookVerificationError,
)
from ._runtime.webhooks import Event, Mark, Webhook, WebhookPayloadError, read_event
from .models import shared

__all__ = [
    "Event",
    "WebhookEvent",
    "WebhookHeaderError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "WebhookVerificationError",
    "parse",
    "parse_legacy",
    "parse_on_delivery",
    "parse_on_scan",
    "parse_parcel_found",
    "parse_parcel_lost",
    "parse_ping",
    "parse_price_changed",
    "parse_shop_closed",
    "parse_shop_opened",
]

_signature_1 = Signature(
    "webhook-signature",
    encoding="base64",
    prefix="v1,",
    content="{webhook-id}.{timestamp}.{body}",
    timestamp="webhook-timestamp",
    secret="whsec",
)
_signature_2 = Signature(
    "X-Sum",
    algorithm="sha512",
    encoding="base64url",
    prefix="s1=",
    content="{timestamp}/{X-Shop}/{body}",
    timestamp="X-Time",
    secret="hex",
    tolerance=60,
)
_PARCEL_LOST: Webhook[Literal["parcel.lost"], shared.ParcelLostPayload] = Webhook(
    "parcel.lost",
    lambda: shared.ParcelLostPayload,
    marks=(Mark(("type",), "parcel.lost"),),
    signature=_signature_1,
)
_PARCEL_FOUND: Webhook[Literal["parcel.found"], shared.ParcelFoundPayload] = Webhook(
    "parcel.found",
    lambda: shared.ParcelFoundPayload,
    marks=(Mark(("type",), "parcel.found"),),
    signature=_signature_1,
)
_PRICE_CHANGED: Webhook[Literal["price_changed"], list[str]] = Webhook(
    "price_changed", lambda: list[str], marks=(Mark("X-Kind", "price"),), signature=_signature_2
)
_SHOP_OPENED: Webhook[Literal["shop_opened"], shared.Shop] = Webhook(
    "shop_opened", lambda: shared.Shop, event=("X-Event-Type",), signature=_signature_1
)
_SHOP_CLOSED: Webhook[Literal["shop_closed"], shared.Shop] = Webhook(
    "shop_closed", lambda: shared.Shop, event=("X-Event-Type",), signature=_signature_1
)
_PING: Webhook[Literal["ping"], None] = Webhook("ping", kind="", signature=_signature_1)
_LEGACY: Webhook[Literal["legacy"], dict[str, str]] = Webhook(
    "legacy", kind="form", signature=_signature_1
)
_ON_DELIVERY: Webhook[Literal["onDelivery"], shared.OnDeliveryPayload] = Webhook(
    "onDelivery",
    lambda: shared.OnDeliveryPayload,
    marks=(Mark(("kind",), "delivered"),),
    signature=_signature_1,
)
_ON_SCAN: Webhook[Literal["onScan"], shared.Scan] = Webhook(
    "onScan", lambda: shared.Scan, signature=_signature_1
)

if TYPE_CHECKING:
    WebhookEvent: TypeAlias = (
        Event[Literal["parcel.lost"], shared.ParcelLostPayload]
        | Event[Literal["parcel.found"], shared.ParcelFoundPayload]
        | Event[Literal["price_changed"], list[str]]
        | Event[Literal["shop_opened"], shared.Shop]
        | Event[Literal["shop_closed"], shared.Shop]
        | Event[Literal["ping"], None]
        | Event[Literal["legacy"], dict[str, str]]
        | Event[Literal["onDelivery"], shared.OnDeliveryPayload]
        | Event[Literal["onScan"], shared.Scan]
        | Event[None, Any]
    )
else:
    WebhookEvent = Event

_webhooks: tuple[Webhook[Any, Any], ...] = (
    _PARCEL_LOST,
    _PARCEL_FOUND,
    _PRICE_CHANGED,
    _SHOP_OPENED,
    _SHOP_CLOSED,
    _PING,
    _LEGACY,
    _ON_DELIVERY,
    _ON_SCAN,
)


def parse(body: bytes | str, headers: Headers, secret: Secret | None) -> WebhookEvent:
    """What came: an event with the name of the webhook and its payload; one without a name, whose
    payload is plain JSON, for what the API's description does not have.

    The request must be signed with ``secret``, or one of several, else a
    ``WebhookVerificationError`` is raised; ``None`` leaves that unchecked.

    ``WebhookPayloadError`` where a payload is not as documented.
    """
    return read_event(_webhooks, body, headers, secret)


def parse_parcel_lost(
    body: bytes | str, headers: Headers, secret: Secret | None
) -> shared.ParcelLostPayload:
    """A parcel is lost.

    Nobody knows where it is. */ \"\"\" ${} <b>`--`

    The API understands the answers 200 (Received).
    """
    return _PARCEL_LOST.verified(body, headers, secret)


def parse_parcel_found(
    body: bytes | str, headers: Headers, secret: Secret | None
) -> shared.ParcelFoundPayload:
    """A parcel is there again.

    The API understands the answers 200 (Received).
    """
    return _PARCEL_FOUND.verified(body, headers, secret)


def parse_price_changed(body: bytes | str, headers: Headers, secret: Secret | None) -> list[str]:
    """The API understands the answers 200 (Received)."""
    return _PRICE_CHANGED.verified(body, headers, secret)


def parse_shop_opened(body: bytes | str, headers: Headers, secret: Secret | None) -> shared.Shop:
    """The API understands the answers 200 (Received)."""
    return _SHOP_OPENED.verified(body, headers, secret)


def parse_shop_closed(body: bytes | str, headers: Headers, secret: Secret | None) -> shared.Shop:
    """Deprecated.

    The API understands the answers 200 (Received).
    """
    return _SHOP_CLOSED.verified(body, headers, secret)


def parse_ping(body: bytes | str, headers: Headers, secret: Secret | None) -> None:
    """The API understands the answers 200 (Still there)."""
    return _PING.verified(body, headers, secret)


def parse_legacy(body: bytes | str, headers: Headers, secret: Secret | None) -> dict[str, str]:
    """The API understands the answers 200 (Received)."""
    return _LEGACY.verified(body, headers, secret)


def parse_on_delivery(
    body: bytes | str, headers: Headers, secret: Secret | None
) -> shared.OnDeliveryPayload:
    """The parcel was handed over.

    The API understands the answers 204 (Thank you) or 410 (No more of these).
    """
    return _ON_DELIVERY.verified(body, headers, secret)


def parse_on_scan(body: bytes | str, headers: Headers, secret: Secret | None) -> shared.Scan:
    """The API understands the answers 204 (Thank you)."""
    return _ON_SCAN.verified(body, headers, secret)
