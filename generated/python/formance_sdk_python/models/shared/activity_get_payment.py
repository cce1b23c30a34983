from __future__ import annotations

from ...types import BaseModel


class ActivityGetPayment(BaseModel):
    """Reads a payment."""

    id: str
    """Identifier of the payment."""
