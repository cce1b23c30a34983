from __future__ import annotations

from ...types import BaseModel


class StageSendSourcePayment(BaseModel):
    """A payment that was received, to take money from."""

    id: str
    """Identifier of the payment."""
