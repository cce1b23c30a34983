from __future__ import annotations

from ...types import BaseModel
from .orchestration_v2_post_transaction import OrchestrationV2PostTransaction


class V2ActivityCreateTransaction(BaseModel):
    """Commits a transaction to a ledger."""

    ledger: str | None = None
    """Name of the ledger."""

    data: OrchestrationV2PostTransaction | None = None
