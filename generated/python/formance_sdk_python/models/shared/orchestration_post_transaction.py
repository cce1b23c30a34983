from __future__ import annotations

from ...types import BaseModel, DateTime
from .orchestration_metadata import OrchestrationMetadata
from .orchestration_post_transaction_script import OrchestrationPostTransactionScript
from .posting import Posting


class OrchestrationPostTransaction(BaseModel):
    """A transaction to commit, as postings or as a script."""

    timestamp: DateTime | None = None
    """Date to book the transaction at; the moment it is committed if absent."""

    postings: list[Posting] | None = None
    """What the transaction moves. Leave it out when there is a script."""

    script: OrchestrationPostTransactionScript | None = None
    """A program in Numscript that computes the postings."""

    reference: str | None = None
    """Reference to find the transaction by, unique within the ledger. A second transaction with the
    same one is refused.
    """

    metadata: OrchestrationMetadata
