from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...types import BaseModel, DateTime
from .v2_payment_status import V2PaymentStatus


class V2PaymentAdjustment(BaseModel):
    """A change to a payment, such as a refund or a new status."""

    status: V2PaymentStatus
    amount: int
    """Amount of the change, in the smallest unit of the asset."""

    date_: Annotated[DateTime, Field(alias="date")]
    """When the change was made."""

    raw: dict[str, Any]
    """The change as the provider describes it."""

    absolute: bool
    """Whether `amount` is the new total, rather than a difference to the previous one."""
