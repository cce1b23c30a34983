from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...types import BaseModel


class V2StripeTransferRequest(BaseModel):
    """A transfer to make through Stripe."""

    connector_id: Annotated[str | None, Field(alias="connectorID")] = None
    """Identifier of the connector to use."""

    amount: int | None = None
    """Amount to transfer, in the smallest unit of the asset."""

    asset: str | None = None
    """Asset to transfer."""

    destination: str | None = None
    """Stripe account that receives."""

    waiting_validation: Annotated[bool | None, Field(alias="waitingValidation")] = False
    """Whether the transfer waits for somebody to approve it."""

    metadata: dict[str, Any] | None = None
    """Metadata for the transfer."""
