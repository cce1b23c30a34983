from __future__ import annotations

from ...types import OpenEnum


class V2PaymentType(OpenEnum):
    """Direction of the payment."""

    PAY_IN = "PAY-IN"
    PAYOUT = "PAYOUT"
    TRANSFER = "TRANSFER"
    OTHER = "OTHER"
