from __future__ import annotations

from ...types import BaseModel, DateTime
from .v2_metadata import V2Metadata
from .v2_posting import V2Posting


class OrchestrationV2Transaction(BaseModel):
    """A transaction that a ledger has committed."""

    timestamp: DateTime
    """Date that the transaction is booked at."""

    postings: list[V2Posting]
    """What the transaction moved."""

    reference: str | None = None
    """Reference that the caller gave, unique within the ledger."""

    metadata: V2Metadata
    txid: int
    """Identifier of the transaction, unique within its ledger."""
