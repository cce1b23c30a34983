from __future__ import annotations

from ...types import BaseModel


class OrchestrationPaymentMetadata(BaseModel):
    """Metadata of a payment; null if it has none."""

    key: str | None = None
    """Value of the entry `key`."""
