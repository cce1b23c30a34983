from __future__ import annotations

from ...types import BaseModel


class V2ActivityGetAccount(BaseModel):
    """Reads an account of a ledger."""

    id: str
    """Address of the account."""

    ledger: str
    """Name of the ledger."""
