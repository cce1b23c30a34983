from __future__ import annotations

from ...types import BaseModel


class V2ActivityGetPayment(BaseModel):
    """Reads a payment."""

    id: str
    """Identifier of the payment."""
