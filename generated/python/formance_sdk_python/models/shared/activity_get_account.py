from __future__ import annotations

from ...types import BaseModel


class ActivityGetAccount(BaseModel):
    """Reads an account of a ledger."""

    id: str
    """Address of the account."""

    ledger: str
    """Name of the ledger."""
