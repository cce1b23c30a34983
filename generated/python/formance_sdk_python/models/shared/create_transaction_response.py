from __future__ import annotations

from ...types import BaseModel
from .orchestration_transaction import OrchestrationTransaction


class CreateTransactionResponse(BaseModel):
    """The transaction that was committed."""

    data: OrchestrationTransaction
