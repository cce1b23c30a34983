from __future__ import annotations

from ...types import BaseModel


class StageSendDestinationPayment(BaseModel):
    """A payment provider to send money out through."""

    psp: str
    """Name of the payment provider."""
