from __future__ import annotations

from ...types import BaseModel, DateTime
from .orchestration_metadata import OrchestrationMetadata
from .posting import Posting


class OrchestrationTransaction(BaseModel):
    """A transaction that a ledger has committed."""

    timestamp: DateTime
    """Date that the transaction is booked at."""

    postings: list[Posting]
    """What the transaction moved."""

    reference: str | None = None
    """Reference that the caller gave, unique within the ledger."""

    metadata: OrchestrationMetadata
    id: int
    """Identifier of the transaction, unique within its ledger."""

    reverted: bool
    """Whether the transaction was undone."""
