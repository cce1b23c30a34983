from __future__ import annotations

from ...types import BaseModel
from .orchestration_v2_transaction import OrchestrationV2Transaction


class OrchestrationV2CreateTransactionResponse(BaseModel):
    """The transactions that were committed."""

    data: list[OrchestrationV2Transaction]
    """The transactions."""
