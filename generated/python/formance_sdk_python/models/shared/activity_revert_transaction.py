from __future__ import annotations

from ...types import BaseModel


class ActivityRevertTransaction(BaseModel):
    """Undoes a transaction of a ledger, by committing its opposite."""

    ledger: str
    """Name of the ledger."""

    id: str
    """Identifier of the transaction."""
