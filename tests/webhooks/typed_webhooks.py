"""What a type checker knows of events."""

# pyright: strict

from datetime import datetime
from typing import assert_type

from parcels_sdk import webhooks
from parcels_sdk.models import shared


def handle(event: webhooks.WebhookEvent) -> None:
    if event.name == "parcel.lost":
        assert_type(event.payload, shared.ParcelLostPayload)
        assert_type(event.payload.data.id, str)
    elif event.name == "price_changed":
        assert_type(event.payload, list[str])
    elif event.name == "onDelivery":
        assert_type(event.payload.at, datetime)
    elif event.name == "ping":
        assert_type(event.payload, None)


def read(body: bytes, headers: dict[str, str]) -> shared.Shop:
    handle(webhooks.parse(body, headers, None))
    return webhooks.parse_shop_opened(body, headers, ["old", "new"])
