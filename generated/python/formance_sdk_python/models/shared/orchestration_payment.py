from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...types import BaseModel, DateTime
from .orchestration_connector import OrchestrationConnector
from .orchestration_payment_adjustment import OrchestrationPaymentAdjustment
from .orchestration_payment_metadata import OrchestrationPaymentMetadata
from .orchestration_payment_scheme import OrchestrationPaymentScheme
from .orchestration_payment_status import OrchestrationPaymentStatus
from .orchestration_payment_type import OrchestrationPaymentType


class OrchestrationPayment(BaseModel):
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

    provider: OrchestrationConnector | None = None
    type: OrchestrationPaymentType
    """Direction of the payment."""

    status: OrchestrationPaymentStatus
    initial_amount: Annotated[int, Field(alias="initialAmount")]
    """Amount that the payment began with, in the smallest unit of the asset."""

    scheme: OrchestrationPaymentScheme
    """Card brand or payment system that carried the payment."""

    asset: str
    """The asset."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the payment was made, according to the provider."""

    raw: dict[str, Any] | None
    """The payment as the provider describes it."""

    adjustments: list[OrchestrationPaymentAdjustment]
    """Changes to the payment since it was made."""

    metadata: OrchestrationPaymentMetadata | None
