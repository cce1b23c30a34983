from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...types import BaseModel, DateTime
from .v2_connector import V2Connector
from .v2_payment_adjustment import V2PaymentAdjustment
from .v2_payment_metadata import V2PaymentMetadata
from .v2_payment_scheme import V2PaymentScheme
from .v2_payment_status import V2PaymentStatus
from .v2_payment_type import V2PaymentType


class V2Payment(BaseModel):
    """A payment that came in or went out through a payment provider."""

    id: str
    """Identifier of the payment."""

    reference: str
    """Identifier that the provider uses."""

    source_account_id: Annotated[str, Field(alias="sourceAccountID")]
    """Account that the payment came from."""

    destination_account_id: Annotated[str, Field(alias="destinationAccountID")]
    """Account that the payment went to."""

    connector_id: Annotated[str, Field(alias="connectorID")]
    """Identifier of the connector that reported the payment."""

    provider: V2Connector | None = None
    type: V2PaymentType
    """Direction of the payment."""

    status: V2PaymentStatus
    initial_amount: Annotated[int, Field(alias="initialAmount")]
    """Amount that the payment began with, in the smallest unit of the asset."""

    scheme: V2PaymentScheme
    """Card brand or payment system that carried the payment."""

    asset: str
    """The asset."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the payment was made, according to the provider."""

    raw: dict[str, Any] | None
    """The payment as the provider describes it."""

    adjustments: list[V2PaymentAdjustment]
    """Changes to the payment since it was made."""

    metadata: V2PaymentMetadata | None
