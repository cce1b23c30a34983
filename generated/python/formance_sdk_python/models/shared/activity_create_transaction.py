from __future__ import annotations

from ...types import BaseModel
from .orchestration_post_transaction import OrchestrationPostTransaction


class ActivityCreateTransaction(BaseModel):
    """Commits a transaction to a ledger."""

    ledger: str | None = None
    """Name of the ledger."""

    data: OrchestrationPostTransaction | None = None
