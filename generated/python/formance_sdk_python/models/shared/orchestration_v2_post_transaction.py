from __future__ import annotations

from ...types import BaseModel, DateTime
from .orchestration_v2_post_transaction_script import OrchestrationV2PostTransactionScript
from .v2_metadata import V2Metadata
from .v2_posting import V2Posting


class OrchestrationV2PostTransaction(BaseModel):
    """A transaction to commit, as postings or as a script."""

    timestamp: DateTime | None = None
    """Date to book the transaction at; the moment it is committed if absent."""

    postings: list[V2Posting] | None = None
    """What the transaction moves. Leave it out when there is a script."""

    script: OrchestrationV2PostTransactionScript | None = None
    """A program in Numscript that computes the postings."""

    reference: str | None = None
    """Reference to find the transaction by, unique within the ledger. A second transaction with the
    same one is refused.
    """

    metadata: V2Metadata
